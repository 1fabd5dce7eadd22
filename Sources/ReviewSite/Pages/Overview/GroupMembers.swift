import AccountPlans
import Alignment
import Diagnostics

/// The accounts of a value of a group, or those that have none of it.
struct GroupMembers {
  let group: String
  /// nil for the accounts without a value.
  let value: String?
  let members: [Int]
  let summary: PortfolioSummary

  /// Every value in the order of site.yaml, after those of each group the accounts without one, if any.
  static func all(in content: SiteContent) -> [GroupMembers] {
    let portfolio = content.portfolio
    var all: [GroupMembers] = []
    for group in content.context.site.file.groups {
      let values = portfolio.groups.filter { $0.group == group.id.value }
      all += values.map { GroupMembers(group: $0.group, value: $0.value, members: $0.members, summary: $0.summary) }
      let placed = Set(values.flatMap(\.members))
      let others = portfolio.active.filter { !placed.contains($0) }
      guard !others.isEmpty else { continue }
      all.append(
        GroupMembers(
          group: group.id.value, value: nil, members: others,
          summary: PortfolioSummary(portfolio.plans, members: others, context: content.context)))
    }
    return all
  }

  /// Accounts with an index.
  func rated(in content: SiteContent) -> Int {
    members.count { content.portfolio.plans[$0].alignment.index != nil }
  }

  func name(in content: SiteContent) -> String {
    value.map { content.names.value($0, of: group) } ?? content.words.text(.groupNone)
  }
}
