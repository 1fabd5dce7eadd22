import Languages
import Testing

@testable import Diagnostics

@Suite struct WordingTests {
  /// Phrases are numbered as they are given.
  static func wording(
    _ yaml: String..., of phrases: KeyValuePairs<String, [String]> = [:], in language: Language = .en
  ) -> Wording {
    let lines = phrases.map { ([$0.key] + $0.value).joined(separator: " ") + "\n" }.joined()
    return Wording(
      language, files: yaml.enumerated().map { (FileID($0.offset), Array($0.element.utf8)) },
      phrases: PhraseTable(Array(lines.utf8)))
  }

  /// What a text says with arguments by name, in the order in which a phrase has them.
  static func text(
    _ text: String, _ arguments: KeyValuePairs<String, Argument>, in language: Language = .en
  ) -> String {
    let wording = wording("a: '\(text)'", of: ["a": arguments.map(\.key)], in: language)
    return wording.text(Phrase(Phrase.Key(0), arguments.map(\.value)))
  }

  @Test func argumentsAreWrittenByType() throws {
    let day = try #require(Day(iso: "2026-12-15"))
    let text = "{item} was due {due} and is still {status}"
    #expect(
      Self.text(text, ["item": .name("A1"), "due": .day(day), "status": .name("open")])
        == "A1 was due 15 December 2026 and is still open")
    #expect(Self.text("{a} {b} {c}", ["a": .level(2.45), "b": .index(58.33), "c": .share(0.5)]) == "2.5 58 50%")
    #expect(Self.text("{a} {b}", ["a": .level(2.45), "b": .share(0.5)], in: .fi) == "2,5 50\u{A0}%")
    #expect(Self.text("{a}; {b}", ["a": .money(18_000, "EUR"), "b": .number(0.088)]) == "€18,000; 0.088")
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func names(names: [String], text: String) {
    #expect(Self.text("{names}", ["names": .names(names)]) == text)
  }

  @Test func listsHaveTheirWordInEachLanguage() {
    #expect(Self.text("{a}", ["a": .names(["x", "y"])], in: .fi) == "x ja y")
    #expect(Self.text("{a}", ["a": .names(["x", "y"])], in: .sv) == "x och y")
  }

  @Test(arguments: [(0, "0 plans, none"), (1, "one plan, 1"), (2, "2 plans, none"), (1200, "1,200 plans, none")])
  func plurals(count: Int, text: String) {
    let form = "{n, one: one plan, {n}, other: {n} plans, none}"
    #expect(Self.text(form, ["n": .count(count)]) == text)
  }

  @Test func formsNest() {
    let form = "{n, one: {m, one: both one, other: first one}, other: {m, one: second one, other: none one}}."
    #expect(Self.text(form, ["n": .count(1), "m": .count(1)]) == "both one.")
    #expect(Self.text(form, ["n": .count(1), "m": .count(2)]) == "first one.")
    #expect(Self.text(form, ["n": .count(2), "m": .count(1)]) == "second one.")
    #expect(Self.text(form, ["n": .count(2), "m": .count(2)]) == "none one.")
  }

  @Test func listsHoldArgumentsOfAnyType() throws {
    let wording = Self.wording(
      "a: '{x, one: {x} is, other: {x} are} late'\nrater.kam: KAM\n", of: ["a": ["x"], "rater.kam": []], in: .fi)
    let kam = Argument.word(Phrase(Phrase.Key(1), []))
    let period = try #require(Period("2026-Q3"))
    func text(_ arguments: [Argument]) -> String { wording.text(Phrase(Phrase.Key(0), [.list(arguments)])) }
    #expect(text([kam]) == "KAM is late")
    #expect(
      text([kam, .name("Field service"), .period(period)]) == "KAM, Field service ja Q3 2026 are late")
    #expect(text([]) == " are late")
  }

  @Test func bracesCanBeEscaped() {
    #expect(Self.text(#"write \{ a: {n} \} or \\"#, ["n": .count(1)]) == #"write { a: 1 } or \"#)
  }

  @Test func wordsOfTheCatalogueServeAsArguments() {
    let wording = Self.wording(
      "a: expected {kind}\nkind.day: a date\n", of: ["a": ["kind"], "kind.day": [], "kind.week": []])
    func text(_ kind: UInt16) -> String {
      wording.text(Phrase(Phrase.Key(0), [.word(Phrase(Phrase.Key(kind), []))]))
    }
    #expect(text(1) == "expected a date")
    #expect(text(2) == "expected kind.week")
  }

  @Test func whatIsMissingShows() {
    let wording = Self.wording("a: '{x} and {y}{z, one: no, other: .}'", of: ["a": ["x"], "b.c": []])
    #expect(wording.text(Phrase(Phrase.Key(1), [])) == "b.c")
    #expect(wording["b.c"] == nil)
    #expect(wording.text(Phrase(Phrase.Key(0), [.count(1)])) == "1 and {y}.")
    #expect(wording.arguments(of: "a") == ["x", "y", "z"])
    #expect(wording.arguments(of: "b") == nil)
  }

  @Test func namesOfArgumentsMayHaveHyphens() {
    #expect(Self.text("{late-ones, one: {late-ones} is, other: x}", ["late-ones": .count(1)]) == "1 is")
  }

  @Test func argumentsAreNamedOnceAndInsideForms() {
    #expect(Self.wording("a: '{n, one: {x}, other: {y} {x}}{n}'").arguments(of: "a") == ["n", "x", "y"])
  }

  @Test func filesAreMergedAndADuplicateIsTold() throws {
    let wording = Self.wording("a: first\nb: second\n", "c: third\na: again\n")
    #expect(wording.keys == ["a", "b", "c"])
    #expect(wording["a"] == "first")
    let fault = try #require(wording.diagnostics.first)
    #expect(wording.diagnostics.count == 1)
    #expect(fault.phrase.key == .keyDuplicateKey)
    #expect(fault.at == SourceRange(file: FileID(1), start: 9, end: 10))
    #expect(fault.notes.map(\.at) == [SourceRange(file: FileID(0), start: 0, end: 1)])
  }

  @Test func aDuplicateWithinAFileIsTold() {
    #expect(Self.wording("a: x\na: y\n").diagnostics.map(\.phrase.key.name) == ["key-duplicate.key"])
  }

  @Test(arguments: [
    ("a: 'x } y'", "words-brace", 6, 7), ("a: '{}'", "words-argument", 4, 6), ("a: '{x'", "words-argument", 4, 6),
    ("a: '{x y}'", "words-plural", 4, 7), ("a: '{x, one: y}'", "words-plural", 4, 15),
    ("a: '{x, other: y}'", "words-plural", 4, 7), ("a: '{x, one: y'", "words-unclosed", 4, 5),
    (#"a: 'ä \n'"#, "words-escape", 7, 9), (#"a: ä \n"#, "words-escape", 6, 8),
    ("a: '{x, one: y, other: z'", "words-unclosed", 4, 5),
  ])
  func aMalformedTextIsToldAtItsPlace(yaml: String, variant: String, start: Int, end: Int) {
    let wording = Self.wording(yaml)
    #expect(wording.diagnostics.map(\.phrase.key.name) == ["template-invalid.\(variant)"])
    #expect(wording.diagnostics.map(\.at) == [SourceRange(file: FileID(0), start: start, end: end)])
    let whole = Self.wording(yaml, of: ["a": []])
    #expect(whole.text(Phrase(Phrase.Key(0), [])) == wording["a"])
  }

  @Test func brokenYAMLIsTold() {
    let wording = Self.wording("a: x\nb: \"y\n")
    #expect(wording.diagnostics.map(\.phrase.key.name) == ["front-matter-invalid.quote-unclosed"])
    #expect(wording["a"] == "x")
  }

  @Test(arguments: [1, 100, 255, 256, 257, 511, 512, 513, 5000])
  func aTextIsAsLongAsItsWords(_ count: Int) {
    let word = String(repeating: "ä", count: count)
    #expect(Self.text("{word}{n}{word}", ["word": .name(word), "n": .count(1)]) == word + "1" + word)
  }

  @Test func everyKeyIsFoundAmongMany() {
    let keys = (0..<2000).map { "key-\($0 * 7)\(String(repeating: ".x", count: $0 % 12))" }
    let wording = Self.wording(keys.map { "\($0): text of \($0)\n" }.joined())
    for key in keys {
      #expect(wording[key] == "text of \(key)")
      #expect(wording[key + "y"] == nil)
    }
    #expect(wording[""] == nil)
  }

  @Test func anEmptyFileHoldsNothing() {
    #expect(Self.wording("").keys.isEmpty)
    #expect(Self.wording("").diagnostics.isEmpty)
    #expect(Self.wording("\u{FEFF}a: x\n")["a"] == "x")
  }

  @Test func aHelpTakesTheArgumentsOfItsMessage() {
    let wording = Self.wording(
      "r.a: '{x}'\nr.a.help: 'see {y}, {x}'\nr.b: b\nr.help: 'of {x}'\ns: s\n",
      of: ["r.a": ["x", "y"], "r.b": ["x"], "r.c": ["x"], "s": []])
    func help(_ key: UInt16, _ arguments: [Argument]) -> String? {
      wording.help(of: Phrase(Phrase.Key(key), arguments))
    }
    #expect(help(0, [.count(1), .count(2)]) == "see 2, 1")
    #expect(help(1, [.count(3)]) == "of 3")
    #expect(help(2, [.count(4)]) == "of 4")
    #expect(help(3, []) == nil)
  }
}
