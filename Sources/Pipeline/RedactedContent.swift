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

  /// `bytes` reads a file of the content again. A test leaves a gap in the redaction.
  package init<Failure: Error>(
    _ content: Content, seen visibility: Visibility, asOf: Day, workers: Workers, leaving gap: RedactionGap? = nil,
    bytes: @escaping @Sendable (FileID) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    let settings = visibility.leaving(gap).settings(of: content)
    let context = AssessmentContext(settings, asOf: asOf, seen: visibility)
    let redaction = Redaction(visibility, leaving: gap) { RuleBook.isHidden($0, in: context) }
    self.content = try redaction.redact(settings, bytes: bytes, map: { count, work in workers.map(count, work) })
    self.visibility = visibility
    self.context = AssessmentContext(self.content, asOf: asOf, seen: visibility)
  }

  /// What links may lead to.
  package var links: LinkTargets {
    var gaps: LinkTargets.Gaps = []
    if visibility.audience != nil { gaps.insert(.accounts) }
    if !visibility.sections.isEmpty { gaps.insert(.sections) }
    if visibility.site.contains(.pages) { gaps.insert(.pages) }
    return LinkTargets(content, gaps: gaps)
  }
}
