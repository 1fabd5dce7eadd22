import Diagnostics
import FrontMatter

/// The settings of `site.yaml` in force: what was written, else the defaults.
package final class Site: Sendable {
  /// As written, with places.
  package let file: SiteFile
  package let title: String
  package let language: Language
  /// The currency of everything that the site shows.
  package let currency: String
  /// Site currency for one unit of the other.
  package let exchangeRates: [String: Double]
  /// A year.
  package let discountRate: Double
  /// Month, 1 to 12.
  package let fiscalYearStart: Int
  package let reviewCadenceDays: Double
  /// The first comes first; never empty unless written so.
  package let tiers: [Tier]
  package let forums: [Forum]
  /// By rule id.
  package let ruleLevels: [String: RuleLevel]

  package init(_ file: SiteFile) {
    self.file = file
    title = file.title.value
    language = file.language?.value ?? .en
    currency = file.currency?.value ?? "EUR"
    exchangeRates = Dictionary(file.exchangeRates.map { ($0.key.value, $0.value.value) }) { first, _ in first }
    discountRate = file.discountRate?.value ?? 0.08
    fiscalYearStart = file.fiscalYearStart?.value ?? 1
    reviewCadenceDays = file.reviewCadenceDays?.value ?? 90
    tiers = file.tiers?.value ?? Tier.builtIn(at: file.at)
    forums = file.forums
    ruleLevels = Dictionary(file.rules.map { ($0.key.value, $0.value.value) }) { first, _ in first }
  }

  /// The site when there is no `site.yaml`.
  package convenience init() { self.init(SiteFile(at: SourceRange(startOf: FileID(0)))) }

  package func tier(_ id: String?) -> Tier? { id.flatMap { id in tiers.first { $0.id.value == id } } }

  package func forum(_ id: String) -> Forum? { forums.first { $0.id.value == id } }

  /// Days from one meeting of a forum to the next.
  package func cadenceDays(of forum: Forum) -> Double { forum.cadenceDays?.value ?? reviewCadenceDays }

  /// Site currency for one unit of another; nil where no rate is written.
  package func rate(of currency: String) -> Double? { currency == self.currency ? 1 : exchangeRates[currency] }

  /// The escalation in force for a plan: its own replaces the site's whole.
  package func escalation(for plan: Shared<AccountPlan>) -> Escalation? { plan.escalation ?? file.escalation }

  /// The parts that a plan's tier demands; a plan without a tier is held to those of the last one.
  package func demandedParts(for plan: Shared<AccountPlan>, model: AlignmentModel) -> [Part] {
    let tier = tier(plan.tier?.value) ?? tiers.last
    return tier?.parts?.value.map(\.value) ?? model.parts
  }
}
