import Diagnostics

/// Collects what is wrong with values.
@usableFromInline package struct FaultLog: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// Notes a fault at a place; its item is the path of keys to what it is about.
  package mutating func note(
    _ card: RuleCard, _ phrase: Phrase, item: String? = nil, at: SourceRange, notes: [Diagnostic.Note] = [],
    suggestion: String? = nil, suggestionMends: Bool = true, replacement: Diagnostic.Replacement? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        card, item: item, at: at, phrase, notes: notes, suggestion: suggestion, suggestionMends: suggestionMends,
        replacement: replacement))
  }

  /// How many faults are noted.
  @usableFromInline var count: Int { diagnostics.count }

  /// Puts a key in front of the paths of all faults but the first ones: they were noted within its value. Of a key that
  /// may be left out this is said too, where nothing better is known.
  @usableFromInline
  mutating func place(under key: String, after count: Int, isOptional: Bool = false) {
    for index in diagnostics.indices.dropFirst(count) {
      let item = diagnostics[index].item
      if item == nil, isOptional { diagnostics[index] = Self.optional(diagnostics[index]) }
      diagnostics[index].item = item.map { "\(key).\($0)" } ?? key
    }
  }

  /// Words the faults of a CSV cell: nothing that a row must have can be left out, and what else is left out is a cell.
  mutating func settle(isRequired: Bool, after count: Int) {
    for index in diagnostics.indices.dropFirst(count) {
      let told = diagnostics[index]
      guard let phrase = told.phrase.ofCell(isRequired: isRequired) else { continue }
      diagnostics[index] = Diagnostic(
        told.card, item: told.item, at: told.at, phrase, notes: told.notes, suggestion: told.suggestion,
        replacement: told.suggestion == nil ? told.replacement : nil)
    }
  }

  private static func optional(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let phrase = diagnostic.phrase.ofOptionalKey else { return diagnostic }
    return Diagnostic(
      diagnostic.card, at: diagnostic.at, phrase, notes: diagnostic.notes, suggestion: diagnostic.suggestion,
      replacement: diagnostic.replacement)
  }

  /// Notes a key without a value, whose name is judged when all names are known: it is told to nobody.
  @usableFromInline
  mutating func noteBareKey(_ key: Located<String>) {
    diagnostics.append(Diagnostic(.valueInvalid, at: key.at, .unsaid(.name(key.value))))
  }

  /// The value is not of the kind expected; `expected` names it, and `form` gives what the text means without doubt.
  @usableFromInline package mutating func expected(
    _ expected: Phrase, found scalar: Scalar, form: (@Sendable (String) -> String?)? = nil
  ) {
    let found = Argument.name(Self.shortened(scalar.text))
    guard let written = form?(scalar.text) else {
      return note(.valueInvalid, .valueInvalidExpected(found: found, expected: .word(expected)), at: scalar.at)
    }
    note(
      .valueInvalid, .valueInvalidForm(found: found, expected: .word(expected), write: .name(written)), at: scalar.at,
      replacement: .init(at: scalar.at, written))
  }

  /// The value is no number; where it is one in another form, that form is told.
  package mutating func noteNoNumber(_ scalar: Scalar, in bounds: Bounds, expected: Phrase) {
    guard let form = NumberForm(scalar.text, in: bounds) else {
      guard let words = WordedNumber(scalar.text), words.isOne, words.power(in: bounds) == nil else {
        return self.expected(expected, found: scalar)
      }
      return note(
        .valueInvalid,
        words.isPercent
          ? .valueInvalidNumberNoShare(found: .name(Self.shortened(scalar.text)))
          : .valueInvalidNumberWord(found: .name(Self.shortened(scalar.text))), at: scalar.at)
    }
    note(
      .valueInvalid, form.phrase(found: .name(Self.shortened(scalar.text))), at: scalar.at,
      replacement: .init(at: scalar.at, form.written))
  }

  /// The same key twice.
  @usableFromInline
  mutating func noteDuplicateKey(_ name: String, at place: SourceRange, first: SourceRange) {
    note(
      .keyDuplicate, .keyDuplicateKey(key: .name(Self.shortened(name))), at: place,
      notes: [.init(at: first, .noteFirst)])
  }

  /// A key that is none of the record's; in a plan it may stand under `custom`.
  @usableFromInline
  mutating func noteUnknownKey(_ name: String, at place: SourceRange, among names: [String], hasCustom: Bool) {
    let (key, keys): (Argument, Argument) = (.name(Self.shortened(name)), .names(names))
    let phrase = hasCustom ? Phrase.keyUnknownKeyCustom(key: key, keys: keys) : .keyUnknownKey(key: key, keys: keys)
    note(.keyUnknown, phrase, item: name, at: place, suggestion: NearMiss.suggestion(for: name, among: names))
  }

  /// A required key without a value.
  @usableFromInline
  mutating func noteMissingKey(_ name: String, at place: SourceRange) {
    note(.valueInvalid, .valueInvalidMissing(key: .name(name)), item: name, at: place)
  }

  /// A word that is none of a list.
  @usableFromInline
  package mutating func noteUnknownWord(
    _ text: String, item: String? = nil, at place: SourceRange, among words: [String]
  ) {
    note(
      .valueInvalid, .valueInvalidChoice(found: .name(Self.shortened(text)), choices: .names(words)), item: item,
      at: place, suggestion: NearMiss.suggestion(for: text, among: words))
  }

  /// Takes back what was told of places from an offset on, since what was read there was garbage.
  mutating func retract(from offset: Int) {
    var place = diagnostics.count - 1
    while place >= 0 {
      let told = diagnostics[place]
      if told.at.start >= offset {
        diagnostics.remove(at: place)
      } else if told.phrase.key != .unsaid {
        return
      }
      place -= 1
    }
  }

  package mutating func append(_ more: [Diagnostic]) { diagnostics += more }

  /// What is to be written, on one line.
  package static func shown(_ text: String) -> String {
    let line = text.split { $0.isNewline }.map { String($0.trimmed) }.joined(separator: " ")
    return line.count > 120 ? String(line.prefix(119)) + "…" : line
  }

  /// At most forty characters of a text, for a message.
  @usableFromInline package static func shortened(_ text: String) -> String {
    text.count > 40 ? String(text.prefix(39)) + "…" : text
  }
}

extension Phrase {
  /// The same said of a key that may be left out; nil where nothing else is said of it.
  fileprivate var ofOptionalKey: Phrase? {
    switch key {
    case .valueInvalidExpected: .valueInvalidExpectedOptional(found: arguments[0], expected: arguments[1])
    case .valueInvalidRangeAbove: .valueInvalidRangeAboveOptional(found: arguments[0], from: arguments[1])
    case .valueInvalidRangeFrom: .valueInvalidRangeFromOptional(found: arguments[0], from: arguments[1])
    default: nil
    }
  }

  /// The same said of a cell; nil where nothing else is said of it.
  fileprivate func ofCell(isRequired: Bool) -> Phrase? {
    switch (key, isRequired) {
    case (.valueInvalidExpected, true): .valueInvalidExpectedRequired(found: arguments[0], expected: arguments[1])
    case (.valueInvalidExpected, false): .valueInvalidExpectedCell(found: arguments[0], expected: arguments[1])
    case (.valueInvalidRangeAbove, true): .valueInvalidRangeAboveRequired(found: arguments[0], from: arguments[1])
    case (.valueInvalidRangeAbove, false): .valueInvalidRangeAboveCell(found: arguments[0], from: arguments[1])
    case (.valueInvalidRangeFrom, true): .valueInvalidRangeFromRequired(found: arguments[0], from: arguments[1])
    case (.valueInvalidRangeFrom, false): .valueInvalidRangeFromCell(found: arguments[0], from: arguments[1])
    default: nil
    }
  }
}
