import Diagnostics

/// Collects what is wrong with values, and where in the record tree reading stands.
package struct FaultLog: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// Keys from the top to the value being read.
  package var path: [String] = []

  package init() {}

  /// Notes a fault at a place; its item is the key path.
  package mutating func note(
    _ card: RuleCard, _ variant: String, at: SourceRange, _ arguments: KeyValuePairs<String, Argument> = [:],
    notes: [Diagnostic.Note] = [], suggestion: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        card, item: path.isEmpty ? nil : path.joined(separator: "."), at: at,
        Phrase("\(card.id).\(variant)", arguments), notes: notes, suggestion: suggestion))
  }

  /// The value is not of the kind expected; `expected` is a key of the language files such as `kind.day`.
  package mutating func expected(_ expected: String, found scalar: Scalar) {
    note(
      .valueInvalid, "expected", at: scalar.at,
      ["expected": .word(expected), "found": .name(Self.shortened(scalar.text))])
  }

  /// Takes back what was told of places from an offset on, since what was read there was garbage.
  mutating func retract(from offset: Int) { diagnostics.removeAll { $0.at.start >= offset } }

  package mutating func append(_ more: [Diagnostic]) { diagnostics += more }

  /// At most forty characters of a text, for a message.
  package static func shortened(_ text: String) -> String {
    text.count > 40 ? String(text.prefix(39)) + "…" : text
  }
}
