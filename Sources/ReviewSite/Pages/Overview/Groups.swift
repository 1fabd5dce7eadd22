import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Groups in the templates.
package struct GroupsView: View, Equatable {
  package var headline: String
  package var columns: ColumnsView
  /// At most 20, the accounts without a value after those of their group
  package var rows: [GroupView]
  /// "12 more values", the handle of the fold
  package var restCount: String?
  package var rest: [GroupView]
  /// What neither shows
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .object("columns", \.columns),
    .list("rows", \.rows),
    .optionalText("restCount", \.restCount),
    .list("rest", \.rest),
    .optionalText("more", \.more),
  ]
}

/// The fields of Group in the templates.
package struct GroupView: View, Equatable {
  /// "Business area"
  package var group: String
  /// Of the value; "none" for the accounts without one
  package var name: String
  package var accounts: String
  /// Whether the columns stand: as of Columns
  package var ratings: Bool
  package var revenues: Bool
  package var index: String
  /// "6 of 8", of a mean over fewer accounts
  package var indexOver: String?
  package var tone: String
  package var belowFloor: String
  package var revenue: String
  package var revenueOver: String?

  package static let fields: [Field<Self>] = [
    .text("group", \.group),
    .text("name", \.name),
    .text("accounts", \.accounts),
    .flag("ratings", \.ratings),
    .flag("revenues", \.revenues),
    .text("index", \.index),
    .optionalText("indexOver", \.indexOver),
    .text("tone", \.tone),
    .text("belowFloor", \.belowFloor),
    .text("revenue", \.revenue),
    .optionalText("revenueOver", \.revenueOver),
  ]
}

/// Builds the table of group values, which stand for the accounts of a large portfolio.
struct GroupsBuilder {
  /// Rows in all, those of the fold included.
  private static let most = 100
  let content: SiteContent
  private var words: PageWords { content.words }

  func view() -> GroupsView {
    let all = GroupMembers.all(in: content)
    let groups = Array(all.prefix(Self.most))
    let money = MoneyColumn(groups.map(\.summary.revenue), words: words)
    let shown = min(groups.count, OverviewScope.fewRows)
    let rest = groups[shown...].map { row(of: $0, money) }
    return GroupsView(
      headline: headline(all), columns: ColumnsView(content.sight, money: money.heading),
      rows: groups[..<shown].map { row(of: $0, money) },
      restCount: rest.isEmpty ? nil : words.text(.groupsRest(count: .count(rest.count))), rest: rest,
      more: words.more(shown: groups.count, of: all.count, Phrase.groupsMore))
  }

  private func row(of group: GroupMembers, _ money: MoneyColumn) -> GroupView {
    let summary = group.summary
    let count = group.members.count
    let known = group.members.count { content.portfolio.plans[$0].money.trailing[.revenue] != nil }
    return GroupView(
      group: content.names.group(group.group), name: group.name(in: content), accounts: words.whole(count),
      ratings: content.sight.ratings, revenues: content.sight.revenue, index: words.index(summary.indexMean),
      indexOver: words.part(group.rated(in: content), of: count),
      tone: Tone.of(index: summary.indexMean, floor: content.context.model.floor),
      belowFloor: summary.belowFloor == 0 ? PageWords.absent : words.whole(summary.belowFloor),
      revenue: count == 0 ? PageWords.absent : money.text(summary.revenue), revenueOver: words.part(known, of: count))
  }

  /// Names the value that stands lowest, or the two or three that show the same.
  private func headline(_ groups: [GroupMembers]) -> String {
    let rated = groups.filter { $0.value != nil && $0.summary.indexMean != nil }
    guard content.sight.ratings, let least = rated.compactMap(\.summary.indexMean).min() else {
      return words.text(.groups)
    }
    let lowest = rated.filter { words.index($0.summary.indexMean) == words.index(least) }
    // The accounts without a value are a row as well.
    let others = groups.compactMap { $0.value == nil ? $0.summary.indexMean : nil }
    guard others.allSatisfy({ words.rounded($0) > words.rounded(least) }) else { return words.text(.groups) }
    guard lowest.count < rated.count, lowest.count <= LowestBuilder.mostNamed else { return words.text(.groups) }
    let names = Argument.name(words.list(lowest.map { $0.name(in: content) }))
    guard lowest.count == 1 else {
      return words.text(.groupsLowestTied(names: names, index: .index(least)))
    }
    return words.text(
      .groupsLowest(
        accounts: .count(lowest[0].rated(in: content)), name: names, index: .index(least),
        below: .count(lowest[0].summary.belowFloor)))
  }
}
