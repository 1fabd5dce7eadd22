import Diagnostics
import Languages
import Reports
import Testing

/// Golden texts: what stands in a terminal, byte for byte.
@Suite struct TextReportTests {
  static let words = """
    severity.error: error
    severity.warning: warning
    severity.info: info
    check.help: help
    check.note: note
    check.suggestion: "did you mean `{name}`?"
    check.errors: "{count, one: {count} error, other: {count} errors}"
    check.warnings: "{count, one: {count} warning, other: {count} warnings}"
    check.infos: "{count, one: {count} note, other: {count} notes}"
    check.total: "{counts} in {files, one: {files} file, other: {files} files}"
    check.hidden: "; {count} not shown"
    check.waived: "; {count} waived"
    check.explain: more with explain
    check.clean: "nothing in {files, one: {files} file, other: {files} files}"
    note.first: it stands here first
    value-invalid.number-word: "`{found}` is wrong"
    value-invalid.number-word.help: "write {found} otherwise"
    key-unknown.key: "`{key}` is no key"
    key-unknown.help: use another
    action-without-owner: "{item} was due"
    objective-without-owner: "{item} disagree"

    """

  private static func unknown(_ key: Argument) -> Phrase { .keyUnknownKey(key: key, keys: .names([])) }

  /// Some files, and diagnostics about pieces of their text.
  struct Case {
    let sources: [(path: String, text: [UInt8])]
    var diagnostics: [Diagnostic] = []

    init(_ sources: KeyValuePairs<String, String>) {
      self.sources = sources.map { (path: $0.key, text: Array($0.value.utf8)) }
    }

    init(_ text: String) { self.init(["a.md": text]) }

    func range(of piece: String, in file: Int = 0) -> SourceRange {
      let bytes = sources[file].text
      let wanted = Array(piece.utf8)
      let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
      return SourceRange(file: FileID(file), start: start, end: start + wanted.count)
    }

    mutating func add(
      _ card: RuleCard = .valueInvalid,
      _ phrase: (Argument) -> Phrase = Phrase.valueInvalidNumberWord, of piece: String, in file: Int = 0,
      found: String = "x", notes: [Diagnostic.Note] = [], suggestion: String? = nil
    ) {
      diagnostics.append(
        Diagnostic(
          card, at: range(of: piece, in: file), phrase(.name(found)), notes: notes,
          suggestion: suggestion))
    }

    func report(_ options: TextReport.Options = .init(), words: String = TextReportTests.words) -> String {
      let files = SourceFiles(
        sources.enumerated().map {
          SourceFile(id: FileID($0.offset), path: $0.element.path, lines: .init($0.element.text))
        })
      let wording = Wording(.en, files: [(FileID(0), Array(words.utf8))])
      let sources = sources
      return TextReport(files: files, wording: wording, options: options) { sources[Int($0.index)].text }
        .text(diagnostics)
    }

    /// The source line and the mark of the first diagnostic.
    var excerpt: [String] { report().split(separator: "\n")[1...2].map(String.init) }
  }

  static let overdue = RuleCard("overdue", .finding, .warning)
  static let spread = RuleCard("spread", .judgement, .info)

  @Test func oneFault() {
    var given = Case("---\nowner: 12\n---\n")
    given.add(of: "12", found: "12")
    #expect(
      given.report(.init(pathPrefix: "content/")) == """
        content/a.md:2:8: error: `12` is wrong [value-invalid]
          2 | owner: 12
            |        ^^
            = help: write 12 otherwise

        1 error in 1 file

        """)
  }

  @Test func worstFirstFileByFile() {
    var given = Case(["a.md": "one\ntwo\nthree\n", "b.md": "four\nfive\n", "c.md": "six\n"])
    given.add(Self.spread, Phrase.objectiveWithoutOwner, of: "one", found: "raters")
    given.add(Self.overdue, Phrase.actionWithoutOwner, of: "two", found: "A1")
    given.add(Self.overdue, Phrase.actionWithoutOwner, of: "four", in: 1, found: "B1")
    given.add(of: "five", in: 1)
    given.add(Self.spread, Phrase.objectiveWithoutOwner, of: "six", in: 2, found: "all")
    #expect(
      given.report() == """
        b.md:2:1: error: `x` is wrong [value-invalid]
          2 | five
            | ^^^^
            = help: write x otherwise

        b.md:1:1: warning: B1 was due [overdue]
          1 | four
            | ^^^^

        a.md:2:1: warning: A1 was due [overdue]
          2 | two
            | ^^^

        1 error, 2 warnings and 2 notes in 3 files; 2 not shown

        """)
    #expect(
      given.report(.init(showsInfo: true)).hasSuffix(
        """
        a.md:1:1: info: raters disagree [spread]
          1 | one
            | ^^^

        c.md:1:1: info: all disagree [spread]
          1 | six
            | ^^^

        1 error, 2 warnings and 2 notes in 3 files

        """))
  }

  @Test func suggestionAndNote() {
    var given = Case(["a.md": "ownr: x\n", "b.csv": "h\nä owner\n"])
    let note = Diagnostic.Note(at: given.range(of: "owner", in: 1), .noteFirst)
    given.add(.keyUnknown, Self.unknown, of: "ownr", found: "ownr", notes: [note], suggestion: "owner")
    given.add(.keyUnknown, Self.unknown, of: "x", found: "x")
    #expect(
      given.report(.init(pathPrefix: "c/")) == """
        c/a.md:1:1: error: `ownr` is no key [key-unknown]
          1 | ownr: x
            | ^^^^
            = help: did you mean `owner`?
            = note: c/b.csv:2:3: it stands here first

        c/a.md:1:7: error: `x` is no key [key-unknown]
          1 | ownr: x
            |       ^
            = help: use another

        2 errors in 1 file

        """)
  }

  @Test func whatToDoIsSaidOnceAFile() {
    var given = Case(["a.md": "one\ntwo\nthree\n", "b.md": "four\n"])
    given.add(of: "one")
    given.add(of: "two")
    given.add(of: "three", found: "y")
    given.add(of: "four", in: 1)
    #expect(
      given.report().split(separator: "\n").filter { $0.contains("=") } == [
        "    = help: write x otherwise", "    = help: write y otherwise", "    = help: write x otherwise",
      ])
  }

  @Test func theReportEndsWithAHintWhereItShowsAnything() {
    var given = Case("one\n")
    #expect(given.report(.init(explains: true)) == "nothing in 1 file\n")
    given.add(of: "one")
    #expect(given.report(.init(explains: true)).hasSuffix("\n1 error in 1 file\nmore with explain\n"))
    #expect(!given.report().contains("explain"))
  }

  @Test func nothingToReport() {
    #expect(Case(["a.md": "", "b.md": ""]).report() == "nothing in 2 files\n")
  }

  @Test func whatIsWaivedIsOnlyCounted() {
    var given = Case("one\n")
    given.add(Self.overdue, Phrase.actionWithoutOwner, of: "one")
    given.diagnostics[0].waived = true
    #expect(given.report() == "nothing in 1 file; 1 waived\n")
  }

  @Test func aFileThatCannotBeReadHasNoExcerpt() {
    var given = Case("")
    given.add(of: "")
    #expect(
      given.report() == """
        a.md:1:1: error: `x` is wrong [value-invalid]
          help: write x otherwise

        1 error in 1 file

        """)
  }

  @Test func coloursOnlyWhereAsked() {
    var given = Case("one two\n")
    given.add(of: "two")
    #expect(!given.report().contains("\u{1B}"))
    let colored = given.report(.init(color: true))
    #expect(colored.contains("\u{1B}[1;31merror: \u{1B}[0m"))
    #expect(colored.contains("\u{1B}[1;31m^^^\u{1B}[0m"))
    #expect(Self.plain(colored) == given.report())
  }

  static func plain(_ text: String) -> String {
    var out = ""
    var isEscape = false
    for character in text {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { out.append(character) }
      if isEscape, character == "m" { isEscape = false }
    }
    return out
  }

  @Test func tabsStandAsBlanks() {
    var given = Case("a\tb:\tcd\n")
    given.add(of: "cd")
    #expect(given.excerpt == ["  1 | a   b:  cd", "    |         ^^"])
    var inside = Case("a: b\tc d\n")
    inside.add(of: "b\tc")
    #expect(inside.excerpt == ["  1 | a: b    c d", "    |    ^^^^^^"])
  }

  @Test func carriageReturnsAndTheByteOrderMarkAreNotShown() {
    var given = Case("\u{FEFF}first: 1\r\nsecond: 2\r\n")
    given.add(of: "first")
    #expect(given.excerpt == ["  1 | first: 1", "    | ^^^^^"])
    #expect(given.report().hasPrefix("a.md:1:1: "))
    given.diagnostics = []
    given.add(of: "2\r\n")
    #expect(given.excerpt == ["  2 | second: 2", "    |         ^"])
    #expect(given.report().hasPrefix("a.md:2:9: "))
  }

  @Test func wideCharactersTakeTwoColumns() {
    var given = Case("tähti: 😀 日本 é x\n")
    given.add(of: "x")
    #expect(given.excerpt == ["  1 | tähti: 😀 日本 é x", "    |                  ^"])
    #expect(given.report().hasPrefix("a.md:1:15: "))
    given.diagnostics = []
    given.add(of: "日本")
    #expect(given.excerpt[1] == "    |           ^^^^")
    given.diagnostics = []
    given.add(of: "😀")
    #expect(given.excerpt[1] == "    |        ^^")
  }

  @Test func joinedAndCombinedCharactersAreOne() {
    var given = Case("👩‍👩‍👧 e\u{301}e\u{301} x\n")
    given.add(of: "x")
    #expect(given.excerpt[1] == "    |       ^")
  }

  @Test func aSpanOfManyLinesIsMarkedOnItsFirst() {
    var given = Case("list: [1,  \n  2]\nnext: 3\n")
    given.add(of: "[1,  \n  2]")
    #expect(given.excerpt == ["  1 | list: [1,  ", "    |       ^^^"])
  }

  @Test func anEmptySpanHasOneMark() {
    var given = Case("owner:\nnext: 1\n")
    let end = given.range(of: "\n").start
    given.diagnostics = [
      Diagnostic(
        .valueInvalid, at: SourceRange(file: FileID(0), start: Int(end), end: Int(end)),
        .valueInvalidNumberWord(found: .name("x")))
    ]
    #expect(given.excerpt == ["  1 | owner:", "    |       ^"])
  }

  @Test func aLongLineIsCutAroundTheSpan() {
    var middle = Case(String(repeating: "a", count: 300) + "XYZ" + String(repeating: "b", count: 300) + "\n")
    middle.add(of: "XYZ")
    #expect(
      middle.excerpt == [
        "  1 | …" + String(repeating: "a", count: 48) + "XYZ" + String(repeating: "b", count: 49) + "…",
        "    |  " + String(repeating: " ", count: 48) + "^^^",
      ])
    var start = Case("XYZ" + String(repeating: "b", count: 300) + "\n")
    start.add(of: "XYZ")
    #expect(start.excerpt == ["  1 | XYZ" + String(repeating: "b", count: 97) + "…", "    | ^^^"])
    var end = Case(String(repeating: "a", count: 300) + "XYZ\n")
    end.add(of: "XYZ")
    #expect(
      end.excerpt == [
        "  1 | …" + String(repeating: "a", count: 97) + "XYZ", "    |  " + String(repeating: " ", count: 97) + "^^^",
      ])
  }

  @Test func aLongSpanIsCutAtItsEnd() {
    var given = Case("key: " + String(repeating: "x", count: 20_000) + " tail\n")
    given.add(of: String(repeating: "x", count: 20_000))
    #expect(
      given.excerpt == [
        "  1 | key: " + String(repeating: "x", count: 95) + "…",
        "    |      " + String(repeating: "^", count: 40) + "…",
      ])
  }

  @Test func lettersOfTwoBytesAreCutAsTheyAreSeen() {
    var given = Case(String(repeating: "ä", count: 300) + "XÖZ" + String(repeating: "é", count: 300) + "\n")
    given.add(of: "XÖZ")
    #expect(
      given.excerpt == [
        "  1 | …" + String(repeating: "ä", count: 48) + "XÖZ" + String(repeating: "é", count: 49) + "…",
        "    |  " + String(repeating: " ", count: 48) + "^^^",
      ])
    given.diagnostics = []
    given.add(of: String(repeating: "é", count: 300))
    #expect(given.excerpt[1].hasSuffix(" " + String(repeating: "^", count: 40) + "…"))
    #expect(
      given.excerpt[0] == "  1 | …" + String(repeating: "ä", count: 21) + "XÖZ" + String(repeating: "é", count: 76)
        + "…")
  }

  @Test func aHugeLineOfWideCharactersIsCutBetweenThem() {
    var given = Case(String(repeating: "日", count: 200_000) + "X" + String(repeating: "ä", count: 200_000))
    given.add(of: "X")
    #expect(
      given.excerpt == [
        "  1 | …" + String(repeating: "日", count: 24) + "X" + String(repeating: "ä", count: 50) + "…",
        "    |  " + String(repeating: " ", count: 48) + "^",
      ])
    #expect(given.report().hasPrefix("a.md:1:200001: "))
  }

  @Test func whatWouldSteerATerminalIsShownAsAReplacement() {
    var given = Case("a\u{1B}[31mb \u{202E}c\n")
    given.add(of: "c", found: "c\u{1B}]0;title\u{07}\nd")
    #expect(given.report().hasPrefix("a.md:1:10: error: `c�]0;title��d` is wrong [value-invalid]\n"))
    #expect(given.excerpt[0] == "  1 | a�[31mb �c")
  }

  @Test func bytesThatAreNotUTF8AreShownAsAReplacement() {
    let bytes: [UInt8] = Array("a: ".utf8) + [0xFF] + Array("b\n".utf8)
    let files = SourceFiles([SourceFile(id: FileID(0), path: "a.md", lines: LineIndex(bytes))])
    let wording = Wording(.en, files: [(FileID(0), Array(Self.words.utf8))])
    let at = SourceRange(file: FileID(0), start: 3, end: 4)
    let report = TextReport(files: files, wording: wording) { _ in bytes }
      .text([Diagnostic(.valueInvalid, at: at, .valueInvalidNumberWord(found: .name("?")))])
    #expect(report.contains("  1 | a: �b\n    |    ^\n"))
  }

  /// The source line and the mark of a span in bytes that need not be UTF-8.
  private func excerpt(_ bytes: [UInt8], _ span: Range<Int>) -> [String] {
    let files = SourceFiles([SourceFile(id: FileID(0), path: "a.md", lines: LineIndex(bytes))])
    let wording = Wording(.en, files: [(FileID(0), Array(Self.words.utf8))])
    let at = SourceRange(file: FileID(0), start: span.lowerBound, end: span.upperBound)
    return TextReport(files: files, wording: wording) { _ in bytes }
      .text([Diagnostic(.valueInvalid, at: at, .valueInvalidNumberWord(found: .name("x")))])
      .split(separator: "\n")[1...2].map(String.init)
  }

  @Test(arguments: [0x80, 0x95, 0xBF] as [UInt8])
  func bytesThatBeginNoScalarMayStandAnywhere(_ byte: UInt8) {
    #expect(excerpt([byte] + Array(" point\n".utf8), 0..<1) == ["  1 | � point", "    | ^"])
    #expect(excerpt([byte, byte, 0x0A], 1..<2) == ["  1 | ��", "    |  ^"])
    #expect(excerpt(Array("ab".utf8) + [byte, byte] + Array("c".utf8), 1..<3) == ["  1 | ab��c", "    |  ^^"])
    for count in [4, 511, 515, 4096, 9000] {
      let run = [UInt8](repeating: byte, count: count)
      let shown = min(count, 99)
      #expect(
        excerpt(run + Array("X".utf8), count..<count + 1) == [
          "  1 | " + (count > 99 ? "…" : "") + String(repeating: "�", count: count > 99 ? 99 : count) + "X",
          "    | " + String(repeating: " ", count: shown + (count > 99 ? 1 : 0)) + "^",
        ], "\(count)")
      #expect(excerpt(run, 0..<count)[1].hasPrefix("    | ^^^^"), "\(count)")
      #expect(excerpt(run, count / 2..<count / 2)[1].hasSuffix(" ^"), "\(count)")
    }
  }

  @Test func aFileThatHasShrunkSinceIsNoTrouble() {
    let files = SourceFiles([SourceFile(id: FileID(0), path: "a.md", lines: LineIndex(Array("one\ntwo\n".utf8)))])
    let wording = Wording(.en, files: [(FileID(0), Array(Self.words.utf8))])
    let at = SourceRange(file: FileID(0), start: 4, end: 7)
    for bytes in [nil, [], Array("on".utf8), Array("one\nt".utf8)] as [[UInt8]?] {
      let report = TextReport(files: files, wording: wording) { _ in bytes }
        .text([Diagnostic(.valueInvalid, at: at, .valueInvalidNumberWord(found: .name("x")))])
      #expect(report.hasPrefix("a.md:2:1: error: "))
    }
  }
}
