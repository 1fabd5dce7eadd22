import AccountPlans
import Alignment
import Diagnostics

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
        tone: Tone.of(level: mean, floor: model.floor), below: mean.map { $0 < model.floor - 1e-9 } ?? false,
        gap: builder.isGap(column), level: words.level(mean), spread: nil, strip: nil)
    }
    let accounts = words.phrase("group-accounts", ["accounts": .count(group.members.count)])
    let hasSeveral = content.context.site.file.groups.count > 1
    return HeatRowView(
      name: group.name(in: content), url: nil,
      note: hasSeveral ? String(content.names.group(group.group), " \u{B7} ", accounts) : accounts, cells: cells,
      index: words.index(group.summary.indexMean), provisional: false, change: nil, fell: false)
  }
}
