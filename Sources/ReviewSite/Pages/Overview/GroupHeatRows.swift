import AccountPlans
import Alignment
import Diagnostics

/// Builds the rows of the heat map that stand for all accounts of a group value.
struct GroupHeatRows {
  let content: SiteContent

  func rows() -> [HeatRowView] {
    content.portfolio.groups.filter { $0.summary.accounts > 0 }.prefix(OverviewScope.longest).map(row)
  }

  private func row(of group: GroupSummary) -> HeatRowView {
    let words = content.words
    let model = content.context.model
    let builder = HeatCellBuilder(content: content)
    let cells = content.names.shownAspects.enumerated().map { column, aspect in
      let mean = group.summary.aspects[aspect].mean
      return HeatCellView(
        tone: Tone.of(level: mean, floor: model.floor), below: mean.map { $0 < model.floor - 1e-9 } ?? false,
        gap: builder.isGap(column), level: words.level(mean), spread: nil, strip: nil)
    }
    return HeatRowView(
      name: content.names.value(group.value, of: group.group), url: nil,
      note: words.phrase("group-accounts", ["accounts": .count(group.summary.accounts)]), cells: cells,
      index: words.index(group.summary.indexMean), provisional: false, change: nil, fell: false)
  }
}
