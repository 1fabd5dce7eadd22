import AccountPlans
import Alignment
import Diagnostics
import Languages
import StringTemplates

/// The fields of HeatMap in the templates.
package struct HeatMapView: View, Equatable {
  /// "Systems is weakest: 3 of 12 below the floor"
  package var headline: String
  package var note: String
  /// The colours that a level can have
  package var scale: [HeatScaleStepView]
  /// Name of level 1
  package var lowestLevel: String
  package var highestLevel: String
  /// "2.5"
  package var floor: String
  /// What the legend explains stands in some cell
  package var hasBelow: Bool
  package var hasStrips: Bool
  package var hasSpread: Bool
  /// "3"
  package var spreadLimit: String
  /// The word account or group
  package var rowName: String
  package var hasSoft: Bool
  package var softCount: Int
  package var hasHard: Bool
  package var hardCount: Int
  /// Soft first, then hard
  package var aspects: [AspectHeadView]
  package var rows: [HeatRowView]
  /// "12 more values", the handle of the fold
  package var restCount: String?
  package var rest: [HeatRowView]
  /// "all 201 accounts" where the rows above are not all
  package var footNote: String?
  package var means: [FootCellView]
  package var minima: [FootCellView]
  package var counts: [FootCellView]
  package var indexMean: String
  package var indexLowest: String
  package var more: String?
  package var moreUrl: String

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("note", \.note),
    .list("scale", \.scale),
    .text("lowestLevel", \.lowestLevel),
    .text("highestLevel", \.highestLevel),
    .text("floor", \.floor),
    .flag("hasBelow", \.hasBelow),
    .flag("hasStrips", \.hasStrips),
    .flag("hasSpread", \.hasSpread),
    .text("spreadLimit", \.spreadLimit),
    .text("rowName", \.rowName),
    .flag("hasSoft", \.hasSoft),
    .integer("softCount", \.softCount),
    .flag("hasHard", \.hasHard),
    .integer("hardCount", \.hardCount),
    .list("aspects", \.aspects),
    .list("rows", \.rows),
    .optionalText("restCount", \.restCount),
    .list("rest", \.rest),
    .optionalText("footNote", \.footNote),
    .list("means", \.means),
    .list("minima", \.minima),
    .list("counts", \.counts),
    .text("indexMean", \.indexMean),
    .text("indexLowest", \.indexLowest),
    .optionalText("more", \.more),
    .url("moreUrl", \.moreUrl),
  ]
}

/// The fields of HeatRow in the templates.
package struct HeatRowView: View, Equatable {
  package var name: String
  /// Nil for a group value
  package var url: String?
  /// "strategic · Maija Virtanen"
  package var note: String?
  package var cells: [HeatCellView]
  package var index: String
  package var provisional: Bool
  package var change: String?
  package var fell: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalURL("url", \.url),
    .optionalText("note", \.note),
    .list("cells", \.cells),
    .text("index", \.index),
    .flag("provisional", \.provisional),
    .optionalText("change", \.change),
    .flag("fell", \.fell),
  ]
}

/// The fields of HeatScaleStep in the templates.
package struct HeatScaleStepView: View, Equatable {
  package var tone: String
  /// The level at which the colour begins: "2.5"
  package var level: String

  package static let fields: [Field<Self>] = [
    .text("tone", \.tone),
    .text("level", \.level),
  ]
}

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
      note: words.text(scope.isGrouped ? .heatNoteGroups : .heatNote),
      scale: scale, lowestLevel: names.levels[0], highestLevel: names.levels[4],
      floor: words.level(model.floor), hasBelow: all.contains { $0.cells.contains { $0.below } },
      hasStrips: all.contains { $0.cells.contains { $0.strip != nil } },
      hasSpread: all.contains { $0.cells.contains { $0.spread != nil } }, spreadLimit: words.number(model.spreadLimit),
      rowName: words.text(scope.isGrouped ? .group : .account), hasSoft: names.softCount > 0,
      softCount: names.softCount, hasHard: hard > 0, hardCount: hard, aspects: cells.heads(), rows: Array(rows),
      restCount: rest.isEmpty ? nil : words.text(.groupsRest(count: .count(rest.count))), rest: Array(rest),
      footNote: isPart
        ? words.text(.allAccountsOf(accounts: .count(content.portfolio.active.count))) : nil,
      means: foot.means(), minima: foot.minima(), counts: foot.counts(),
      indexMean: words.index(content.portfolio.summary.indexMean),
      indexLowest: words.index(
        content.portfolio.active.lazy.compactMap { content.portfolio.plans[$0].alignment.index }.min()),
      more: more, moreUrl: more == nil ? "" : SiteAddresses.accounts)
  }

  private func more(shown: Int, of total: Int) -> String? {
    words.more(shown: shown, of: total, scope.isGrouped ? Phrase.groupsMore : Phrase.accountsMore)
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

  private func row(of account: Int) -> HeatRowView {
    let assessed = content.portfolio.plans[account]
    let tier = assessed.plan.tier.map { content.names.tier($0.value) }
    return HeatRowView(
      name: assessed.plan.account.value, url: SiteAddresses.account(assessed.id),
      note: ([tier].compactMap { $0 } + [assessed.plan.owner.value]).joined(separator: " \u{B7} "),
      cells: cells.cells(of: account), index: words.index(assessed.alignment.index),
      provisional: assessed.alignment.isProvisional && assessed.alignment.index != nil,
      change: assessed.alignment.change.map { words.change($0) },
      fell: content.hasFallen(assessed.alignment.change))
  }
}

/// Names the aspect on which most accounts lie below the floor, or those that tie.
struct HeatHeadline {
  let content: SiteContent
  private var words: PageWords { content.words }

  var text: String {
    let aspects = content.portfolio.summary.aspects
    let rated = content.names.shownAspects.filter { aspects[$0].mean != nil }
    let most = rated.map { aspects[$0].belowFloor }.max() ?? 0
    let isPart = content.portfolio.active.contains { content.portfolio.plans[$0].alignment.index == nil }
    if most == 0 { return words.text(isPart ? .heatNoneBelowRated : .heatNoneBelow) }
    let weakest = rated.filter { aspects[$0].belowFloor == most }
    if content.portfolio.active.count == 1 { return ofOne(weakest, rated.count) }
    if weakest.count == 1 {
      return words.text(
        rated.count == 1
          ? .heatOnly(
            aspect: .name(content.names.aspects[weakest[0]]), below: .count(most),
            accounts: .count(accounts(rated: weakest[0])))
          : .heatWeakest(
            aspect: .name(content.names.aspects[weakest[0]]), below: .count(most),
            accounts: .count(accounts(rated: weakest[0]))))
    }
    let below = Argument.count(most)
    if weakest.count == rated.count { return words.text(.heatWeakestAll(below: below)) }
    guard weakest.count > LowestBuilder.mostNamed else {
      return words.text(.heatWeakestTied(aspects: names(weakest), below: below))
    }
    let number = Argument.name(words.spelled(weakest.count, capital: true))
    return words.text(.heatWeakestMany(number: number, below: below))
  }

  /// Of a portfolio of one account, which has no weakest aspect by count.
  private func ofOne(_ below: [Int], _ rated: Int) -> String {
    if below.count > LowestBuilder.mostNamed {
      return words.text(.heatOneMany(count: .count(below.count), aspects: .count(rated)))
    }
    return words.text(.heatOne(aspects: names(below), count: .count(below.count)))
  }

  private func names(_ aspects: [Int]) -> Argument { .name(words.list(aspects.map { content.names.aspects[$0] })) }

  /// How many accounts have a level of an aspect.
  private func accounts(rated aspect: Int) -> Int {
    content.portfolio.active.count { content.portfolio.plans[$0].alignment.aspects[aspect].level != nil }
  }
}

/// Builds the rows of the heat map that stand for all accounts of a group value, and of those without one.
struct GroupHeatRows {
  let content: SiteContent

  func rows() -> [HeatRowView] {
    GroupMembers.all(in: content).filter { !$0.members.isEmpty }.map(row)
  }

  private func row(of group: GroupMembers) -> HeatRowView {
    let words = content.words
    let model = content.context.model
    let builder = HeatCellBuilder(content: content)
    let cells = content.names.shownAspects.enumerated().map { column, aspect in
      let mean = group.summary.aspects[aspect].mean
      return HeatCellView(
        tone: Tone.of(level: mean, floor: model.floor),
        below: mean.map { AspectFigures.isBelow($0, floor: model.floor) } ?? false,
        gap: builder.isGap(column), level: words.level(mean), spread: nil, strip: nil)
    }
    let accounts = words.text(.groupAccounts(accounts: .count(group.members.count)))
    let hasSeveral = content.context.site.file.groups.count > 1
    return HeatRowView(
      name: group.name(in: content), url: nil,
      note: hasSeveral ? String(content.names.group(group.group), " \u{B7} ", accounts) : accounts, cells: cells,
      index: words.index(group.summary.indexMean), provisional: false, change: nil, fell: false)
  }
}
