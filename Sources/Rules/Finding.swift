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
  /// Whatever `rules` of site.yaml says but off; nil for the rule's severity in force.
  package let severity: Severity?

  package init(
    _ item: String? = nil, at: SourceRange, _ phrase: Phrase, notes: [Diagnostic.Note] = [],
    suggestion: String? = nil, severity: Severity? = nil
  ) {
    self.item = item
    self.at = at
    self.phrase = phrase
    self.notes = notes
    self.suggestion = suggestion
    self.severity = severity
  }
}
