import Diagnostics

/// Collects what is wrong with values.
@usableFromInline package struct FaultLog: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// Notes a fault at a place; its item is the path of keys to what it is about.
  package mutating func note(
    _ card: RuleCard, _ variant: String, item: String? = nil, at: SourceRange, _ arguments: Phrase.Arguments = [:],
    notes: [Diagnostic.Note] = [], suggestion: String? = nil, suggestionMends: Bool = true,
    replacement: Diagnostic.Replacement? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        card, item: item, at: at, Phrase("\(card.id).\(variant)", arguments), notes: notes, suggestion: suggestion,
        suggestionMends: suggestionMends, replacement: replacement))
  }

  /// How many faults are noted.
  @usableFromInline var count: Int { diagnostics.count }

  /// Puts a key in front of the paths of all faults but the first ones: they were noted within its value.
  @usableFromInline
  mutating func place(under key: String, after count: Int) {
    for index in diagnostics.indices.dropFirst(count) {
      diagnostics[index].item = diagnostics[index].item.map { "\(key).\($0)" } ?? key
    }
  }

  /// Words the faults of a CSV cell: nothing that a row must have can be left out, and what else is left out is a cell.
  mutating func settle(isRequired: Bool, after count: Int) {
    let reworded = ["expected", "range-above", "range-from"].map { "\(RuleCard.valueInvalid.id).\($0)" }
    for index in diagnostics.indices.dropFirst(count) {
      let told = diagnostics[index]
      guard reworded.contains(told.phrase.key) else { continue }
      diagnostics[index] = Diagnostic(
        told.card, item: told.item, at: told.at,
        Phrase("\(told.phrase.key).\(isRequired ? "required" : "cell")", told.phrase.arguments), notes: told.notes,
        suggestion: told.suggestion, replacement: told.suggestion == nil ? told.replacement : nil)
    }
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
    note(
      .keyUnknown, "key", item: name, at: place, ["key": .name(Self.shortened(name)), "keys": .names(names)],
      suggestion: NearMiss.suggestion(for: name, among: names))
  }

  /// A required key without a value.
  @usableFromInline
  mutating func noteMissingKey(_ name: String, at place: SourceRange) {
    note(.valueInvalid, "missing", item: name, at: place, ["key": .name(name)])
  }

  /// A word that is none of a list.
  @usableFromInline
  package mutating func noteUnknownWord(
    _ text: String, item: String? = nil, at place: SourceRange, among words: [String]
  ) {
    note(
      .valueInvalid, "choice", item: item, at: place, ["found": .name(Self.shortened(text)), "choices": .names(words)],
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
