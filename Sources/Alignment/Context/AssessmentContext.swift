import AccountPlans
import Diagnostics
import FrontMatter

/// What every figure is computed against: the settings, the date, and what the reader does not see.
package final class AssessmentContext: Sendable {
  package let site: Site
  package let model: AlignmentModel
  package let units: [Unit]
  package let asOf: Day
  /// Key paths of plans as `hides` writes them, such as `contacts` and `requests.investment`.
  package let hiddenParts: Set<String>
  /// Sections of plans' texts that are hidden.
  package let hiddenSections: HiddenSections
  /// The names of the aspects as messages write them, in the model's order.
  package let aspectNames: [Argument]
  /// Nothing can be hidden from the reader, as of a check; a site always has readers from whom something may be.
  package let seesEverything: Bool
  /// The reader is an audience of site.yaml.
  package let isForAudience: Bool
  /// Parts of the site's own that the reader does not see.
  package let hiddenSite: Set<Shown>
  /// What units.yaml does not define is not defined: the file has no fault.
  package let knowsUnits: Bool
  let weights: AspectWeights
  let reviewingForums: [String]
  private let demandedByTier: [[Part]]
  private let demandedWithoutTier: [Part]

  package init(
    site: Site, model: AlignmentModel, units: [Unit], asOf: Day, hiddenParts: Set<String> = [],
    hiddenSections: HiddenSections = .none, seesEverything: Bool = true, isForAudience: Bool = false,
    hiddenSite: Set<Shown> = [], knowsUnits: Bool = true
  ) {
    self.site = site
    self.model = model
    self.units = units
    self.asOf = asOf
    self.hiddenParts = hiddenParts
    self.hiddenSections = hiddenSections
    aspectNames = model.aspects.map { $0.argument(in: site.language) }
    self.seesEverything = seesEverything
    self.isForAudience = isForAudience
    self.hiddenSite = hiddenSite
    self.knowsUnits = knowsUnits
    weights = AspectWeights(model.aspects)
    reviewingForums = site.forums.filter { $0.reviews?.value == true }.map(\.id.value)
    func visible(_ parts: [Part]) -> [Part] {
      Part.allCases.filter { parts.contains($0) && !hiddenParts.contains($0.rawValue) }
    }
    demandedByTier = site.tiers.map { visible($0.parts?.value.map(\.value) ?? model.parts) }
    demandedWithoutTier = demandedByTier.last ?? visible(model.parts)
  }

  /// The visible parts that a plan's tier demands, in the order of Part; without a tier those of the last one.
  package func demandedParts(ofTier tier: String?) -> [Part] {
    guard let tier, let index = site.tiers.firstIndex(where: { $0.id.value == tier }) else {
      return demandedWithoutTier
    }
    return demandedByTier[index]
  }

  /// Whether a key path, or one above it, is hidden.
  package func hides(_ path: String) -> Bool {
    guard !hiddenParts.isEmpty else { return false }
    if hiddenParts.contains(path) { return true }
    return path.indices.contains { path[$0] == "." && hiddenParts.contains(String(path[..<$0])) }
  }

  /// Whether the reader does not see a part of the site's own.
  package func hidesOwn(_ part: Shown) -> Bool { hiddenSite.contains(part) }

  /// Whether meetings of a forum review plans.
  package func isReviewing(_ forum: String) -> Bool { reviewingForums.contains(forum) }

  /// Whether meetings of some forum review plans, or may do so unseen.
  package var mayReviewInForums: Bool { !reviewingForums.isEmpty || hidesOwn(.forums) }

  /// What is dated after the date has not happened.
  package func hasHappened(_ day: Day) -> Bool { day <= asOf }

  /// A date, as if absent where it has not happened.
  package func happened(_ day: Located<Day>?) -> Day? {
    guard let day, hasHappened(day.value) else { return nil }
    return day.value
  }

  /// Whether a day lies further back than a limit in days with its grace.
  package func isOlder(_ day: Day, than limit: Double) -> Bool { model.exceeds(day.days(to: asOf), limit: limit) }

  /// Whether a period's last day has come.
  package func hasEnded(_ period: Period) -> Bool { lastDay(of: period) <= asOf }

  package func lastDay(of period: Period) -> Day { period.days(fiscalYearStart: site.fiscalYearStart).upperBound }

  /// Site currency for one unit of a plan's; nil where no rate is written.
  package func rate(of plan: Shared<AccountPlan>) -> Double? { plan.currency.map { site.rate(of: $0.value) } ?? 1 }

  /// Site currency for one unit of a row's, where `planRate` is that of the plan; nil where no rate is written.
  package func rate(of row: borrowing FinancialPeriod, planRate: Double?) -> Double? {
    guard let currency = row.currency else { return planRate }
    return site.rate(of: currency.value)
  }
}
