import Testing

/// What authors do wrong, and where each is told.
@Suite struct SyntaxFaultTests {
  static let cases: [(yaml: String, faults: [String])] = [
    (
      "name: a\nitems:\n\t- {id: A}\nflag: maybe\n",
      ["3:1 front-matter-invalid.tab-indent", "4:7 value-invalid.expected-optional"]
    ),
    ("name:Maija\nflag: maybe\n", ["1:1 front-matter-invalid.blank-missing", "2:7 value-invalid.expected-optional"]),
    (
      "name: a\nday:2026-01-01\nflag: maybe\n",
      ["2:1 front-matter-invalid.blank-missing", "3:7 value-invalid.expected-optional"]
    ),
    ("name: a\nitems:\n  - {id: A, text: a: b}\n", ["3:20 front-matter-invalid.colon-in-text"]),
    ("name: a\nitems:\n  - {id: \"A\" text}\n", ["3:14 front-matter-invalid.comma-missing"]),
    ("name: a\ntags: [one,, two]\n", ["2:12 front-matter-invalid.comma-stray"]),
    ("name: a\ntags: [, one]\n", ["2:8 front-matter-invalid.comma-stray"]),
    ("name: a\ntags: [one}\n", ["2:11 front-matter-invalid.bracket-mismatched"]),
    ("name: a\nitems: [{id: A]\n", ["2:15 front-matter-invalid.bracket-mismatched"]),
    ("name: a\ntags: [", ["2:7 front-matter-invalid.bracket-unclosed"]),
    ("name: a\ntags: [\n", ["2:7 front-matter-invalid.bracket-unclosed"]),
    ("name: a\ntags: [one,\n", ["2:7 front-matter-invalid.bracket-unclosed"]),
    ("name: a\ntags: {\n", ["2:7 front-matter-invalid.bracket-unclosed"]),
    ("name:a\n", ["1:1 front-matter-invalid.blank-missing"]),
    (
      "name: one: two\nflag: maybe\n",
      ["1:10 front-matter-invalid.colon-in-text", "2:7 value-invalid.expected-optional"]
    ),
    (
      "name: deal #5 won\nflag: maybe\n",
      ["1:12 front-matter-invalid.comment-in-text", "2:7 value-invalid.expected-optional"]
    ),
    ("name: deal # a note\n", []),
    ("name: “Maija”\n", ["1:7 front-matter-invalid.typographic-quote"]),
    (
      "name: “Maija: the boss”\nflag: maybe\n",
      ["1:7 front-matter-invalid.typographic-quote", "2:7 value-invalid.expected-optional"]
    ),
    (
      "name: \"Maija\nday: 2026-01-01\nflag: maybe\n",
      ["1:7 front-matter-invalid.quote-unclosed", "3:7 value-invalid.expected-optional"]
    ),
    (
      "name: a\ntags: [one, two\nflag: maybe\n",
      ["2:7 front-matter-invalid.bracket-unclosed", "3:7 value-invalid.expected-optional"]
    ),
    (
      "name: a\nitems:\n  - {id: A, text: x\nflag: maybe\n",
      ["3:5 front-matter-invalid.bracket-unclosed", "4:7 value-invalid.expected-optional"]
    ),
    (
      "name: a\nitems:\n  - id: A\n   text: x\nflag: maybe\n",
      ["4:4 front-matter-invalid.indent-wrong", "5:7 value-invalid.expected-optional"]
    ),
    (
      "name: a\nitems:\n  - {id: A text: x}\nflag: maybe\n",
      ["3:16 front-matter-invalid.colon-in-text", "4:7 value-invalid.expected-optional"]
    ),
    (
      "name: @maija\nflag: maybe\n",
      ["1:7 front-matter-invalid.reserved-character", "2:7 value-invalid.expected-optional"]
    ),
    (
      "name: *bold*\nflag: maybe\n",
      ["1:7 front-matter-invalid.mark-not-allowed", "2:7 value-invalid.expected-optional"]
    ),
    (
      "name: &a Maija\nflag: maybe\n",
      ["1:7 front-matter-invalid.mark-not-allowed", "2:7 value-invalid.expected-optional"]
    ),
    ("name: !!str Maija\n", ["1:7 front-matter-invalid.mark-not-allowed"]),
    (
      "name: \"a \"b\" c\"\nflag: maybe\n",
      ["1:11 front-matter-invalid.text-after-quote", "2:7 value-invalid.expected-optional"]
    ),
    (
      "name: \"C:\\temp\\q\"\nflag: maybe\n",
      ["1:15 front-matter-invalid.escape-unknown", "2:7 value-invalid.expected-optional"]
    ),
    (
      "name: a\nweights: {a:1}\nflag: maybe\n",
      ["2:11 front-matter-invalid.blank-missing", "3:7 value-invalid.expected-optional"]
    ),
    ("name: a\nweights:\n  <<: {a: 1}\n", ["3:3 front-matter-invalid.merge-key"]),
    (
      "name: a\n? [x]\n: b\nflag: maybe\n",
      ["2:3 front-matter-invalid.key-not-text", "4:7 value-invalid.expected-optional"]
    ),
    ("name: a\n---\nname: b\n", ["2:1 front-matter-invalid.foreign-document"]),
    ("- name\n", ["1:1 front-matter-invalid.no-keys"]),
    (
      "name: a\nflag maybe\nday: 2026-13-01\n",
      ["2:1 front-matter-invalid.colon-missing", "3:6 value-invalid.expected-optional"]
    ),
  ]

  @Test(arguments: cases) func tells(_ sample: (yaml: String, faults: [String])) {
    #expect(Sample.faults(sample.yaml) == sample.faults)
  }

  @Test func positionsCountScalars() {
    #expect(Sample.faults("name: ä€😀 #5\n") == ["1:11 front-matter-invalid.comment-in-text"])
  }

  @Test func carriageReturnsAreAccepted() {
    #expect(Sample.faults("name: a\r\nflag: true\r\nday: 2026-01-01\r\n") == [])
  }

  @Test func quadraticNestingStops() {
    let deep = "name: a\nfree: " + String(repeating: "[", count: 1_000_000) + "\n"
    #expect(Sample.faults(deep).contains("2:70 file-unreadable.depth"))
  }
}
