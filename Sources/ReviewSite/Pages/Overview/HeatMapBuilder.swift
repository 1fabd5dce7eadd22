import AccountPlans
import Alignment
import Diagnostics
import Languages

/// Builds the heat map: accounts, or group values, by aspects.
struct HeatMapBuilder {
  let content: SiteContent
  let scope: OverviewScope
  private let cells: HeatCellBuilder

  init(content: SiteContent, scope: OverviewScope) {
    self.content = content
    self.scope = scope
    cells = HeatCellBuilder(content: content)
  }

  /// nil where nothing is rated.
  func view() -> HeatMapView? {
    guard content.portfolio.summary.indexMean != nil else { return nil }
    let names = content.names
    let model = content.context.model
    let hard = names.shownAspects.count - names.softCount
    let rows = scope.isGrouped ? GroupHeatRows(content: content).rows() : scope.rows.map(row)
    let more =
      scope.isGrouped
      ? nil : content.words.more(shown: rows.count, of: content.portfolio.active.count, "accounts-more")
    let foot = HeatFootBuilder(content: content, cells: cells)
    return HeatMapView(
      headline: headline, lowestLevel: names.levels[0], highestLevel: names.levels[4],
      floor: content.words.level(model.floor), spreadLimit: content.words.number(model.spreadLimit),
      rowName: content.words.text(scope.isGrouped ? "group" : "account"), hasSoft: names.softCount > 0,
      softCount: names.softCount, hasHard: hard > 0, hardCount: hard, aspects: cells.heads(), rows: rows,
      means: foot.means(), minima: foot.minima(), counts: foot.counts(),
      indexMean: content.words.index(content.portfolio.summary.indexMean),
      indexLowest: content.words.index(
        content.portfolio.active.lazy.compactMap { content.portfolio.plans[$0].alignment.index }.min()),
      more: more, moreUrl: more == nil ? "" : "accounts.html")
  }

  private func row(of place: Int) -> HeatRowView {
    let assessed = content.portfolio.plans[place]
    let tier = assessed.plan.tier.map { content.names.tier($0.value) }
    return HeatRowView(
      name: assessed.plan.account.value, url: SiteAddresses.account(assessed.id),
      note: ([tier].compactMap { $0 } + [assessed.plan.owner.value]).joined(separator: " \u{B7} "),
      cells: cells.cells(of: place), index: content.words.index(assessed.alignment.index),
      provisional: assessed.alignment.isProvisional && assessed.alignment.index != nil,
      change: assessed.alignment.change.map { content.words.change($0) },
      fell: content.hasFallen(assessed.alignment.change))
  }

  /// Names the aspect on which most accounts lie below the floor.
  private var headline: String {
    let words = content.words
    let aspects = content.portfolio.summary.aspects
    var weakest: Int?
    for aspect in content.names.shownAspects where aspects[aspect].belowFloor > 0 {
      guard let other = weakest else {
        weakest = aspect
        continue
      }
      let counts = (aspects[aspect].belowFloor, aspects[other].belowFloor)
      let isLower = (aspects[aspect].mean ?? 5) < (aspects[other].mean ?? 5) - 1e-9
      if counts.0 > counts.1 || counts.0 == counts.1 && isLower { weakest = aspect }
    }
    guard let weakest else { return words.text("heat-none-below") }
    return words.phrase(
      "heat-weakest",
      [
        "aspect": .name(content.names.aspects[weakest]), "below": .count(aspects[weakest].belowFloor),
        "accounts": .count(content.portfolio.active.count),
      ])
  }
}
