import AccountPlans
import Alignment
import CommonMark
import Diagnostics

/// Raw HTML never reaches the page.
enum HtmlNotAllowed: Rule {
  static let card = RuleCard("html-not-allowed", .finding, .warning)

  static func check(_ text: PlanText, in context: AssessmentContext) -> [Finding]? {
    text.document?.rawHTML.map { Finding(at: $0, Phrase("html-not-allowed")) }
  }
}
