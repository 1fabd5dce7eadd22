import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import FrontMatter

/// An audience names a section that no plan has, so that nothing is hidden or shown by it.
enum HeadingUnknown: Rule {
  static let card = RuleCard("heading-unknown", .finding, .warning, aspect: "site")

  /// Not on a site: its readers do not learn what it hides.
  static func isHidden(in context: AssessmentContext) -> Bool { !context.seesEverything }

  static func check(_ portfolio: AssessedPortfolio, in context: AssessmentContext) -> [Finding]? {
    let audiences = context.site.file.audiences
    let named = audiences.flatMap { $0.value.value.hidesSections + ($0.value.value.onlySections?.value ?? []) }
    if named.isEmpty { return nil }
    let texts = Set(portfolio.plans.flatMap(\.plan.text.headingTexts))
    let known = Set(texts.map(HeadingName.init))
    let unknown = named.filter { !known.contains(HeadingName($0.value)) }.map { heading in
      Finding(
        heading.value, at: heading.at, .headingUnknown(heading: .name(heading.value)),
        suggestion: NearMiss.suggestion(for: heading.value, among: texts.sorted()))
    }
    return unknown + audiences.flatMap { nearMisses(of: $0, in: portfolio) }
  }

  /// Headings of plans that are those of hidden sections but for a letter or two: the audience sees them.
  private static func nearMisses(of audience: MapEntry<Audience>, in portfolio: AssessedPortfolio) -> [Finding] {
    let hidden = audience.value.value.hidesSections.map { (text: $0.value, name: HeadingName($0.value)) }
    if hidden.isEmpty { return [] }
    return portfolio.plans.flatMap { plan in
      var findings: [Finding] = []
      // Below a heading that is hidden nothing is seen.
      var level = Int.max
      for heading in plan.plan.text.headings where heading.level <= level {
        let name = HeadingName(heading.text)
        let isHidden = hidden.contains { $0.name == name }
        level = isHidden ? heading.level : Int.max
        guard !isHidden, let meant = hidden.first(where: { $0.name.isNear(name) }) else { continue }
        let phrase = Phrase.headingUnknownNear(
          audience: .name(audience.key.value), heading: .name(heading.text), meant: .name(meant.text))
        findings.append(Finding(heading.text, at: heading.at, phrase))
      }
      return findings
    }
  }
}
