import AccountPlans
import Alignment
import Diagnostics

/// Builds the table of group values, which stand for the accounts of a large portfolio.
struct GroupsBuilder {
  let content: SiteContent

  func view() -> GroupsView {
    let groups = Array(content.portfolio.groups.prefix(OverviewScope.longest))
    let money = MoneyColumn(groups.map(\.summary.revenue), words: content.words)
    return GroupsView(headline: headline(groups), money: money.heading, rows: groups.map { row(of: $0, money) })
  }

  private func row(of group: GroupSummary, _ money: MoneyColumn) -> GroupView {
    let words = content.words
    let summary = group.summary
    return GroupView(
      group: content.names.group(group.group), name: content.names.value(group.value, of: group.group),
      accounts: words.whole(summary.accounts), index: words.index(summary.indexMean),
      tone: Tone.of(index: summary.indexMean, floor: content.context.model.floor),
      belowFloor: summary.belowFloor == 0 ? PageWords.absent : words.whole(summary.belowFloor),
      revenue: summary.accounts == 0 ? PageWords.absent : money.text(summary.revenue))
  }

  /// Names the value that stands lowest.
  private func headline(_ groups: [GroupSummary]) -> String {
    let rated = groups.filter { $0.summary.indexMean != nil }
    let lowest = rated.min { ($0.summary.indexMean ?? 0) < ($1.summary.indexMean ?? 0) }
    guard let lowest, rated.count > 1, let index = lowest.summary.indexMean else { return content.words.text("groups") }
    return content.words.phrase(
      "groups-lowest",
      [
        "name": .name(content.names.value(lowest.value, of: lowest.group)), "index": .index(index),
        "below": .count(lowest.summary.belowFloor), "accounts": .count(lowest.summary.accounts),
      ])
  }
}
