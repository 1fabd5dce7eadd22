import AccountPlans
import Alignment
import CommonMark
import Diagnostics

/// An image whose file does not exist, or is not published.
enum ImageMissing: Rule {
  static let card = RuleCard("image-missing", .finding, .warning)

  static func check(_ subject: LinkedText, in context: AssessmentContext) -> [Finding]? {
    StrayLink(subject: subject, phrase: StrayLink.ofImage).findings(of: .image)
  }
}
