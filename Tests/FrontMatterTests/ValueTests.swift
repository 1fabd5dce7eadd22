import Diagnostics
import FrontMatter
import Testing

/// What values mean, and which are refused.
@Suite struct ValueTests {
  static let faults: [(yaml: String, faults: [String])] = [
    ("nam: a\n", ["1:1 key-unknown.key", "1:1 value-invalid.missing"]),
    ("name: a\nname: b\n", ["2:1 key-duplicate.key"]),
    ("name:\n", ["1:1 value-invalid.missing"]),
    ("name: null\nday: ~\n", ["1:1 value-invalid.missing"]),
    ("name: a\nday: 2026-02-30\n", ["2:6 value-invalid.expected-optional"]),
    ("name: a\nperiod: 2026-Q5\n", ["2:9 value-invalid.expected-optional"]),
    ("name: a\namount: 0\n", ["2:9 value-invalid.range-above-optional"]),
    ("name: a\namount: 12 %\n", ["2:9 value-invalid.number-no-share"]),
    ("name: a\nflag: yes\n", ["2:7 value-invalid.form"]),
    ("name: a\nday: [2026-01-01]\n", ["2:6 value-invalid.shape"]),
    ("name: a\nitems: text\n", ["2:8 value-invalid.shape"]),
    ("name: a\nitems:\n  - {text: b}\n", ["3:5 value-invalid.missing"]),
    ("name: a\nitems:\n  - {id: a b}\n", ["3:10 value-invalid.form"]),
    ("name: a\nweights: {a: 1, a: 2}\n", ["2:17 key-duplicate.key"]),
    ("name: a\nflag: true\nday: 2026-01-01\namount: 1_200_000\ntags: no\nperiod: 2026-H1\n", []),
  ]

  @Test(arguments: faults) func tells(_ sample: (yaml: String, faults: [String])) {
    #expect(Sample.faults(sample.yaml) == sample.faults)
  }

  /// Escapes that mean what no file may hold as it stands.
  @Test(arguments: [
    "\\0", "\\e", "\\a", "\\b", "\\v", "\\f", "\\r", "\\x1B", "\\x7F", "\\x9B", "\\u0000", "\\U0000001b", "\\N", "\\L",
    "\\P",
    "\\u2028",
  ])
  func controlCharactersAreRefusedBehindEscapes(escape: String) {
    let yaml = """
      name: "a\(escape)b"
      tags: [b, "\(escape)"]
      items: [{id: x, "t\(escape)": b, text: "c\(escape)"}]
      weights: {"\(escape)": 1}
      free: {a: "\(escape)", "b\(escape)": c, d: [e, "\(escape)"]}
      "k\(escape)": v
      day: "\(escape)"

      """
    let faults = Sample.faults(yaml).filter { !$0.hasSuffix(".missing") }
    let size = escape.utf8.count
    let columns = [
      "1:7", "2:11", "3:17", "3:\(31 + size)", "4:11", "5:11", "5:\(15 + size)", "5:\(30 + 2 * size)", "6:1", "7:6",
    ]
    #expect(faults == columns.map { "\($0) front-matter-invalid.escape" })
    #expect(Sample.read(yaml).record.tags.map(\.value) == ["b"])
  }

  @Test func otherEscapesStay() {
    let record = Sample.read("name: \"a\\nb\\tc\\x41\\u00e4\\\\\"\nfree: '\\0'\n").record
    #expect(record.name.value == "a\nb\tcAä\\" && record.free?.value == .text("\\0"))
  }

  @Test func typesComeFromTheSchema() {
    let record = Sample.read("name: no\namount: 1_200_000\nday: '2026-01-02'\ntags: [yes, 007]\n").record
    #expect(record.name.value == "no")
    #expect(record.amount?.value == 1_200_000)
    #expect(record.day?.value.description == "2026-01-02")
    #expect(record.tags.map(\.value) == ["yes", "007"])
  }

  @Test func placesAreThoseOfTheValue() {
    let yaml = "name: ääni  # note\nfree: {a: [1, x]}\n"
    let record = Sample.read(yaml).record
    #expect(Array(yaml.utf8)[Int(record.name.at.start)..<Int(record.name.at.end)].elementsEqual("ääni".utf8))
    #expect(record.free?.value == .mapping([.init(key: "a", value: .list([.text("1"), .text("x")]))]))
  }

  @Test(arguments: [
    ("1", 1.0), ("-3.5", -3.5), ("1e6", 1e6), ("0.1", 0.1), ("12345678901234567890", 12345678901234567890.0),
  ])
  func numbers(_ sample: (String, Double)) {
    #expect(Sample.read("name: a\nfree: 0\nweights: {a: 1}\n").diagnostics.isEmpty)
    let parsed = Array(sample.0.utf8).withUnsafeBufferPointer { Numeral.parse($0) }
    #expect(parsed == sample.1)
  }

  @Test(arguments: ["", "-", ".", "1.2.3", "1,5", "__1", "1_", "NaN", "inf", "0x10", "1e999"])
  func noNumbers(_ text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { Numeral.parse($0) } == nil)
  }
}
