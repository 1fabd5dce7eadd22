import AccountPlans
import Alignment
import Diagnostics
import Languages

/// Builds the heat map: accounts, or group values, by aspects.
struct HeatMapBuilder {
  /// Rows of group values in all, those of the fold included.
  private static let mostValues = 100
  let content: SiteContent
  let scope: OverviewScope
  private let cells: HeatCellBuilder
  private var words: PageWords { content.words }

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
    let all = scope.isGrouped ? GroupHeatRows(content: content).rows() : scope.rows.map(row)
    let rows = all.prefix(scope.most)
    let rest = all.dropFirst(rows.count).prefix(Self.mostValues - rows.count)
    let more = self.more(
      shown: rows.count + rest.count, of: scope.isGrouped ? all.count : content.portfolio.active.count)
    let foot = HeatFootBuilder(content: content, cells: cells)
    let isPart = scope.isLarge
    return HeatMapView(
      headline: HeatHeadline(content: content).text,
      note: words.text(scope.isGrouped ? "heat-note-groups" : "heat-note"),
      scale: scale, lowestLevel: names.levels[0], highestLevel: names.levels[4],
      floor: words.level(model.floor), hasBelow: all.contains { $0.cells.contains { $0.below } },
      hasStrips: all.contains { $0.cells.contains { $0.strip != nil } },
      hasSpread: all.contains { $0.cells.contains { $0.spread != nil } }, spreadLimit: words.number(model.spreadLimit),
      rowName: words.text(scope.isGrouped ? "group" : "account"), hasSoft: names.softCount > 0,
      softCount: names.softCount, hasHard: hard > 0, hardCount: hard, aspects: cells.heads(), rows: Array(rows),
      restCount: rest.isEmpty ? nil : words.phrase("groups-rest", ["count": .count(rest.count)]), rest: Array(rest),
      footNote: isPart
        ? words.phrase("all-accounts-of", ["accounts": .count(content.portfolio.active.count)]) : nil,
      means: foot.means(), minima: foot.minima(), counts: foot.counts(),
      indexMean: words.index(content.portfolio.summary.indexMean),
      indexLowest: words.index(
        content.portfolio.active.lazy.compactMap { content.portfolio.plans[$0].alignment.index }.min()),
      more: more, moreUrl: more == nil ? "" : "accounts.html")
  }

  private func more(shown: Int, of total: Int) -> String? {
    words.more(shown: shown, of: total, scope.isGrouped ? "groups-more" : "accounts-more")
  }

  /// The colours that a level can have, each with the level at which it begins.
  private var scale: [HeatScaleStepView] {
    let floor = content.context.model.floor
    return (0..<8).compactMap { step in
      let start = step == 0 ? 1 : floor + 0.5 * Double(step - 3)
      let end = step == 7 ? 5.5 : floor + 0.5 * Double(step - 2)
      guard end > 1 + 1e-9, start <= 5 + 1e-9 else { return nil }
      return HeatScaleStepView(tone: "c\(step + 1)", level: words.number(max(1, start)))
    }
  }

  private func row(of place: Int) -> HeatRowView {
    let assessed = content.portfolio.plans[place]
    let tier = assessed.plan.tier.map { content.names.tier($0.value) }
    return HeatRowView(
      name: assessed.plan.account.value, url: SiteAddresses.account(assessed.id),
      note: ([tier].compactMap { $0 } + [assessed.plan.owner.value]).joined(separator: " \u{B7} "),
      cells: cells.cells(of: place), index: words.index(assessed.alignment.index),
      provisional: assessed.alignment.isProvisional && assessed.alignment.index != nil,
      change: assessed.alignment.change.map { words.change($0) },
      fell: content.hasFallen(assessed.alignment.change))
  }
}
