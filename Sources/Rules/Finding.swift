import Diagnostics

/// What a rule says of one thing.
package struct Finding: Sendable {
  /// The thing's id; nil for the plan.
  package let item: String?
  package let at: SourceRange
  package let phrase: Phrase
  package let notes: [Diagnostic.Note]
  /// What to write instead, where one word would do.
  package let suggestion: String?
  /// What mends it when it is written to the letter.
  package let replacement: Diagnostic.Replacement?
  /// Whatever `rules` of site.yaml says but off; nil for the rule's severity in force.
  package let severity: Severity?
  /// In place of the rule's own default, where `rules` says nothing.
  package let usual: Severity?

  package init(
    _ item: String? = nil, at: SourceRange, _ phrase: Phrase, notes: [Diagnostic.Note] = [],
    suggestion: String? = nil, replacement: Diagnostic.Replacement? = nil, severity: Severity? = nil,
    usually usual: Severity? = nil
  ) {
    self.item = item
    self.at = at
    self.phrase = phrase
    self.notes = notes
    self.suggestion = suggestion
    self.replacement = replacement
    self.severity = severity
    self.usual = usual
  }
}
