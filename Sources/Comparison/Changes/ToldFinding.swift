import Diagnostics

/// A finding or fault of one side, with its place.
package struct ToldFinding: Hashable, Sendable {
  package let rule: String
  package let severity: Severity
  package let isWaived: Bool
  package let item: String?
  /// Relative to the content folder.
  package let path: String
  package let line: Int
  package let column: Int
  package let phrase: Phrase

  init(_ diagnostic: Diagnostic, in files: SourceFiles) {
    let start = files.start(of: diagnostic.at)
    rule = diagnostic.card.id
    severity = diagnostic.severity
    isWaived = diagnostic.waived
    item = diagnostic.item
    path = files.path(of: diagnostic.at)
    line = start.line
    column = start.column
    phrase = diagnostic.phrase
  }
}
