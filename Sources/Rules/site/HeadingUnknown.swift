import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// An audience names a section that no plan has, so that nothing is hidden or shown by it.
enum HeadingUnknown: Rule {
  static let card = RuleCard("heading-unknown", .finding, .warning, aspect: "site")

  /// Not on a site: its readers do not learn what it hides.
  static func isHidden(in context: AssessmentContext) -> Bool { !context.seesEverything }

  static func check(_ portfolio: AssessedPortfolio, in context: AssessmentContext) -> [Finding]? {
    let audiences = context.site.file.audiences.map(\.value.value)
    let named = audiences.flatMap { $0.hidesSections + ($0.onlySections?.value ?? []) }
    if named.isEmpty { return nil }
    let known = Set(portfolio.plans.flatMap(\.plan.text.headingTexts))
    return named.filter { !known.contains($0.value) }.map { heading in
      Finding(
        heading.value, at: heading.at, Phrase("heading-unknown", ["heading": .name(heading.value)]),
        suggestion: NearMiss.suggestion(for: heading.value, among: known.sorted()))
    }
  }
}
