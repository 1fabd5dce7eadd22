import Diagnostics

/// Collects what is wrong with values, and where in the record tree reading stands.
@usableFromInline package struct FaultLog: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// Keys from the top to the value being read.
  @usableFromInline package var path: [String] = []

  package init() {}

  /// Notes a fault at a place; its item is the key path.
  package mutating func note(
    _ card: RuleCard, _ variant: String, at: SourceRange, _ arguments: Phrase.Arguments = [:],
    notes: [Diagnostic.Note] = [], suggestion: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        card, item: path.isEmpty ? nil : path.joined(separator: "."), at: at,
        Phrase("\(card.id).\(variant)", arguments), notes: notes, suggestion: suggestion))
  }

  /// The value is not of the kind expected; `expected` is a key of the language files such as `kind.day`.
  @usableFromInline package mutating func expected(_ expected: String, found scalar: Scalar) {
    note(
      .valueInvalid, "expected", at: scalar.at,
      ["expected": .word(expected), "found": .name(Self.shortened(scalar.text))])
  }

  /// The same key twice.
  @usableFromInline
  mutating func noteDuplicateKey(_ name: String, at place: SourceRange, first: SourceRange) {
    note(
      .keyDuplicate, "key", at: place, ["key": .name(Self.shortened(name))],
      notes: [.init(at: first, Phrase("note.first"))])
  }

  /// A key that is none of the record's.
  @usableFromInline
  mutating func noteUnknownKey(_ name: String, at place: SourceRange, among names: [String]) {
    path.append(name)
    note(
      .keyUnknown, "key", at: place, ["key": .name(Self.shortened(name)), "keys": .names(names)],
      suggestion: NearMiss.suggestion(for: name, among: names))
    path.removeLast()
  }

  /// A required key without a value.
  @usableFromInline
  mutating func noteMissingKey(_ name: String, at place: SourceRange) {
    path.append(name)
    note(.valueInvalid, "missing", at: place, ["key": .name(name)])
    path.removeLast()
  }

  /// A word that is none of a list.
  @usableFromInline
  mutating func noteUnknownWord(_ text: String, at place: SourceRange, among words: [String]) {
    note(
      .valueInvalid, "choice", at: place, ["found": .name(Self.shortened(text)), "choices": .names(words)],
      suggestion: NearMiss.suggestion(for: text, among: words))
  }

  /// Takes back what was told of places from an offset on, since what was read there was garbage.
  mutating func retract(from offset: Int) {
    while let last = diagnostics.last, last.at.start >= offset { diagnostics.removeLast() }
  }

  package mutating func append(_ more: [Diagnostic]) { diagnostics += more }

  /// At most forty characters of a text, for a message.
  @usableFromInline package static func shortened(_ text: String) -> String {
    text.count > 40 ? String(text.prefix(39)) + "…" : text
  }
}
