import AccountPlans
import Alignment
import CommonMark
import Diagnostics

/// Raw HTML never reaches the page, comments neither.
enum HtmlNotAllowed: Rule {
  static let card = RuleCard("html-not-allowed", .finding, .warning)

  static func check(_ text: PlanText, in context: AssessmentContext) -> [Finding]? {
    text.document?.rawHTML.map { Finding(at: $0.at, phrase(of: $0.kind)) }
  }

  private static func phrase(of kind: RawHTML.Kind) -> Phrase {
    switch kind {
    case .markup: Phrase.htmlNotAllowed
    case .comment: Phrase.htmlNotAllowedComment
    case .commentBeforeText: Phrase.htmlNotAllowedCommentText
    }
  }
}
