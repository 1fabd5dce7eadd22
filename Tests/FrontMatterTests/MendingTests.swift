import Diagnostics
import FrontMatter
import Testing

/// Faulty documents are mended by what their faults say, written to the letter.
@Suite struct MendingTests {
  /// What is written, and what it becomes.
  static let mended: [(yaml: String, mended: String)] = [
    ("text: #1 supplier\n", "text: \"#1 supplier\"\n"),
    ("text: deal #5 won\n", "text: \"deal #5 won\"\n"),
    ("text: PO # 4500\n", "text: \"PO # 4500\"\n"),
    ("text: |#x\n", "text: \"|#x\"\n"), ("text: > 5 % growth\n", "text: \"> 5 % growth\"\n"),
    ("text: say \"hi\" #5\n", "text: 'say \"hi\" #5'\n"),
    ("text: one #1\n  two\n", "text: \"one #1\n  two\"\n"),
    ("text: #1 supplier\n  in town\n", "text: \"#1 supplier\n  in town\"\n"),
    ("entry: {text: Fix bug #42, state: open}\n", "entry: {text: \"Fix bug #42\", state: open}\n"),
    ("tags: [a, #b\n  c]\n", "tags: [a, \"#b\",\n  c]\n"),
    ("tags:\n  - #1 head\n  - two\n", "tags:\n  - \"#1 head\"\n  - two\n"),
    ("free: {channel: #general\n  }\n", "free: {channel: \"#general\"\n  }\n"),
    ("entry: {text: x, #2 at site\n  state: open}\n", "entry: {text: \"x, #2 at site\",\n  state: open}\n"),
    ("words: {SEK: 1,088}\n", "words: {SEK: \"1,088\"}\n"),
    ("entry: {text: x, share: 0,5}\n", "entry: {text: x, share: 0.5}\n"),
    ("entry: {text: Call Bob, Ann and Sue, state: open}\n", "entry: {text: \"Call Bob, Ann and Sue\", state: open}\n"),
    ("entry: {text: Call Bob, Ann, Sue}\n", "entry: {text: \"Call Bob, Ann, Sue\"}\n"),
    ("entry: {text: Meet, 10:30 at the mill}\n", "entry: {text: \"Meet, 10:30 at the mill\"}\n"),
    ("entry: {text: “Bob, Ann”}\n", "entry: {text: \"Bob, Ann\"}\n"),
    ("entry: {Vibration audit}\n", "entry: {text: Vibration audit}\n"),
    ("words: {a:1}\n", "words: {a: 1}\n"),
    ("figures: [70,000, 95,000]\n", "figures: [70000, 95000]\n"),
    ("figures: [7,5, 9,5]\n", "figures: [7.5, 9.5]\n"),
    ("figures: [70,500]\n", "figures: [70500]\n"),
    ("figures: [-70,500]\n", "figures: [-70500]\n"), ("figures: [70000 80000]\n", "figures: [70000, 80000]\n"),
    ("days: [2026-01-01 2026-02-01]\n", "days: [2026-01-01, 2026-02-01]\n"),
    ("days:\n  - 1.1.2026 2.1.2026\n", "days:\n  - 2026-01-01\n  - 2026-01-02\n"),
    ("figures: [70,007]\n", "figures: [70007]\n"),
    ("tags: [Raise by 1,5 %, Wait]\n", "tags: [\"Raise by 1,5 %\", Wait]\n"),
    ("tags: [“Call Bob, Ann”, x]\n", "tags: [\"Call Bob, Ann\", x]\n"),
    ("amount: 007\n", "amount: 7\n"), ("amount: -007\n", "amount: -7\n"), ("amount: 000\n", "amount: 0\n"),
    ("amount: 70 000\n", "amount: 70000\n"), ("amount: €70,000\n", "amount: 70000\n"),
    ("amount: 70k\n", "amount: 70000\n"), ("amount: 1.2 MEUR\n", "amount: 1200000\n"),
    ("amount: 1.200.000,50\n", "amount: 1200000.50\n"), ("amount: 0,7\n", "amount: 0.7\n"),
    ("amount: 5 tkr\n", "amount: 5000\n"), ("amount: MSEK 1,5\n", "amount: 1500000\n"),
    ("amount: 3 Mrd. €\n", "amount: 3000000000\n"), ("amount: 1,088\n", "amount: 1.088\n"),
    ("amount: 980,000\n", "amount: 980000\n"),
    ("entry: {text: x, share: 70 %}\n", "entry: {text: x, share: 0.7}\n"),
    ("entry: {text: x, share: 70}\n", "entry: {text: x, share: 0.7}\n"),
    ("day: 24.11.2026\n", "day: 2026-11-24\n"), ("day: 2026/11/24\n", "day: 2026-11-24\n"),
    ("day: 2026-1-5\n", "day: 2026-01-05\n"), ("day: 2026-11-24T10:00\n", "day: 2026-11-24\n"),
    ("day: “2026-11-24”\n", "day: \"2026-11-24\"\n"),
    ("entry: {text: x, state: Open}\n", "entry: {text: x, state: open}\n"),
    ("name: |\n  Havupuro\n  Paper\n", "name: Havupuro Paper\n"),
    ("name: \"Pulp\\nPaper\"\n", "name: Pulp Paper\n"),
    ("text: “Predictive service”\n", "text: \"Predictive service\"\n"),
    ("text: “Maija: the boss”\n", "text: \"Maija: the boss\"\n"),
    ("text: \"C:\\Users\\x\"\n", "text: 'C:\\Users\\x'\n"), ("text: \"D:\\\"\nname: x\n", "text: 'D:\\'\nname: x\n"),
    ("text: [draft] biggest\n", "text: \"[draft] biggest\"\n"), ("text: [draft]\n", "text: draft\n"),
    ("text: {{name}}\n", "text: \"{{name}}\"\n"), ("text: - x\n", "text: \"- x\"\n"),
    ("days: - 2026-01-01\n", "days: [2026-01-01]\n"), ("days: 2026-01-01\n", "days: [2026-01-01]\n"),
    ("days: 2026-01-01, 2026-02-01\n", "days: [2026-01-01, 2026-02-01]\n"),
    ("entry: Vibration audit\n", "entry: {text: Vibration audit}\n"),
    ("entry: [text: x]\n", "entry: {text: x}\n"), ("words: SEK 5\n", "words: {SEK: 5}\n"),
    ("entry: text: x\n", "entry: {text: x}\n"), ("text: Reference: big\n", "text: \"Reference: big\"\n"),
    ("entry: {text: x state: open}\n", "entry: {text: x, state: open}\n"),
    ("entry: {text: Audit: mill 2, state: open}\n", "entry: {text: \"Audit: mill 2\", state: open}\n"),
    ("tags: [Audit: mill 2, x]\n", "tags: [\"Audit: mill 2\", x]\n"),
    ("text:\u{A0}x\n", "text: x\n"), ("name: x\ntext:y\n", "name: x\ntext: y\n"),
    ("entry:\n\u{A0}\u{A0}text: x\n", "entry:\n  text: x\n"), ("entry:\n\ttext: x\n", "entry:\n  text: x\n"),
    ("tags: [one,, two]\n", "tags: [one, two]\n"), ("tags: [one}\n", "tags: [one]\n"),
    ("entry: {text: x\nname: y\n", "entry: {text: x}\nname: y\n"),
    ("tags: [a, b\nname: y\n", "tags: [a, b]\nname: y\n"),
    ("name: \"Maija\ntext: x\n", "name: \"Maija\"\ntext: x\n"), ("text: \"a \"b\" c\"\n", "text: '\"a \"b\" c\"'\n"),
    ("text: \"Call\" Bob\n", "text: '\"Call\" Bob'\n"), ("text: @maija\n", "text: \"@maija\"\n"),
    ("text: *bold* x\n", "text: \"*bold* x\"\n"), ("text: !!str x\n", "text: x\n"),
    ("entry:\n  text: x\n   state: open\n", "entry:\n  text: x\n  state: open\n"), ("txt: x\n", "text: x\n"),
  ]

  @Test(arguments: mended) func theFaultsMend(_ sample: (yaml: String, mended: String)) {
    var text = sample.yaml
    for _ in 0..<4 {
      // One after the other, the last first, so that places hold.
      let found = Values.read(text).diagnostics.inSourceOrder()
      for diagnostic in found.reversed() {
        guard let replacement = diagnostic.replacement else { continue }
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(Int(replacement.at.start)..<Int(replacement.at.end), with: replacement.text.utf8)
        text = String(decoding: bytes, as: UTF8.self)
      }
      if found.isEmpty { break }
    }
    #expect(text == sample.mended)
    #expect(Values.faults(text) == [])
  }

  @Test func thereAreMany() { #expect(Self.mended.count >= 60) }

  /// What looks odd and means what it says.
  @Test(arguments: [
    "text: # todo\n", "text: big # note\n", "text: C# developer\n", "text: a#b\n", "text: \"x\" #y\n",
    "day: 2026-01-01 #5\n",
    "amount: 5 #old\n", "text:\n  # own line\n  x\n", "text: x\n#1 on its own\nname: y\n",
    "entry: #the first\n  text: x\n",
    "tags: [a, # the first\n  b]\n", "days: [2026-01-01, #first\n  2026-02-01]\n", "text: >\n  a #5\n  b # 6\n",
    "entry: {text: x, state: open #why\n  }\n", "free: #mine\n  a: b\n", "figures: [40000,60000]\n", "figures: [1,5]\n",
    "figures: [40000,\n  60000]\n", "days: [2026-01-01,2026-02-01]\n", "tags: [10:30,11:15]\n", "tags: [R1,R2]\n",
    "tags: [\"1,5 %\", x]\n", "tags: [Grant 320 h,Wait]\n", "free: [[1,2],[3,4]]\n", "free: {\"a\":1, b: c}\n",
    "free: {a: , b: }\n", "free: {a: 1, }\n", "amount: 0.7\n", "amount: 0\n", "amount: -0.5\n", "amount: 1_200_000\n",
    "text: 007\n", "text: 10:30\n", "text: 1,5\n", "name: ’t Hoen BV\n", "text: “Yes” and no\n",
    "name: >\n  Havupuro\n  Paper\n",
    "name: \"Maija\n  Virtanen\"\n", "text: |\n  one\n  two\n", "text: a, b\n", "text: =======\n",
    "name: \"  A  \"\n", "text: a - b\n", "entry: {text: it's, state: open}\n",
  ])
  func isAccepted(yaml: String) { #expect(Values.faults(yaml) == []) }

  @Test func blanksAroundTextsAreCut() {
    let record = Values.read("text: \"  a b \"\nname: |\n  Havupuro\n\ntags: [\" x\"]\nfree: {a: \" \", b: \" c \"}\n")
      .record
    #expect(record.text?.value == "a b" && record.name?.value == "Havupuro" && record.tags.map(\.value) == ["x"])
    #expect(record.free?.value == .mapping([.init(key: "b", value: .text("c"))]))
  }

  @Test func namesWithoutAValueAreKept() {
    let bare = Values.read("words: {a: x, b: , c: 1}\n").bareKeys
    #expect(bare.map(\.path) == ["words"] && bare.map(\.name.value) == ["b"])
  }

  @Test(arguments: [
    ("entry: {text: x, share: 3,5}\n", ["1:25 front-matter-invalid.comma-out-of-range"]),
    ("entry: {text: x, state: open, done}\n", ["1:25 front-matter-invalid.comma-in-word"]),
    ("text: one # note\n  two\n", ["1:11 front-matter-invalid.comment-inside"]),
    ("amount: a lot\n", ["1:9 value-invalid.expected-optional"]),
    ("amount: 88 %\n", ["1:9 value-invalid.number-no-share"]), ("amount: 5 h\n", ["1:9 value-invalid.number-word"]),
    ("amount: 5 m\n", ["1:9 value-invalid.number-word"]),
    ("figures: [100 200]\n", ["1:11 value-invalid.pieces-either"]),
    ("day: 2026-01-01 2026-02-01\n", ["1:6 value-invalid.expected-optional"]),
    ("day: 03/04/2026\n", ["1:6 value-invalid.expected-optional"]),
    ("words: pulp\n", ["1:8 value-invalid.shape-map"]), ("entry: {state: open}\n", ["1:8 value-invalid.missing"]),
    ("free: {\"a\"}\n", ["1:8 front-matter-invalid.colon-missing"]),
  ])
  func whatNobodyCanKnowIsOnlyTold(_ sample: (yaml: String, faults: [String])) {
    #expect(Values.faults(sample.yaml) == sample.faults)
    #expect(Values.read(sample.yaml).diagnostics.allSatisfy { $0.replacement == nil })
  }
}
