import AccountPlans
import Alignment
import Diagnostics
import Rules
import Workspace

/// The content as its reader sees it: what is left after redaction, and what figures and findings are computed against.
package struct RedactedContent: Sendable {
  package let content: Content
  package let visibility: Visibility
  package let context: AssessmentContext

  /// `bytes` reads a file of the content again.
  package init<Failure: Error>(
    _ content: Content, seen visibility: Visibility, asOf: Day, workers: Workers,
    bytes: @escaping @Sendable (FileID) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    let context = AssessmentContext(content, asOf: asOf, seen: visibility)
    let redaction = Redaction(visibility) { RuleBook.isHidden($0, in: context) }
    self.content = try redaction.redact(content, bytes: bytes, map: { count, work in workers.map(count, work) })
    self.visibility = visibility
    self.context = context
  }

  /// What links may lead to; `files` are those of the folder that are there.
  package func links(_ files: Set<String>) -> LinkTargets {
    var gaps: LinkTargets.Gaps = []
    if visibility.audience != nil { gaps.insert(.accounts) }
    if !visibility.sections.isEmpty { gaps.insert(.sections) }
    return LinkTargets(content, files: files, gaps: gaps)
  }
}
