import AccountPlans
import Alignment
import Diagnostics

/// Builds the forums that took the account up, with what they decided.
struct GovernanceBuilder {
  let page: AccountPage

  private static let mostDates = 6

  /// All entries of one forum.
  private struct Meetings {
    let forum: String
    /// Newest first, once each.
    var held: [Day] = []
    var decisions: [Decision] = []
  }

  /// nil where no forum is named.
  func view() -> GovernanceView? {
    let governance = page.assessed.plan.governance
    if governance.isEmpty { return nil }
    let forums = meetings(governance)
    var room = AccountPage.longest
    var rows: [ForumView] = []
    for forum in forums where room > 0 {
      room -= 1
      let decisions = forum.decisions.prefix(room)
      room -= decisions.count
      rows.append(row(forum, decisions))
    }
    let all = forums.count + forums.reduce(0) { $0 + $1.decisions.count }
    return GovernanceView(
      headline: headline(forums), count: page.words.whole(forums.count), rows: rows,
      more: page.words.more(shown: AccountPage.longest - room, of: all, "account-governance-more"))
  }

  /// By forum, the one that met last first; the decisions of newer entries before those of older ones.
  private func meetings(_ governance: [GovernanceEntry]) -> [Meetings] {
    let entries = governance.enumerated().map { place, entry in
      (place: place, entry: entry, newest: entry.held.map(\.value).filter { $0 <= page.asOf }.max())
    }.sorted { left, right in
      let days = (left.newest?.number ?? .min, right.newest?.number ?? .min)
      return days.0 == days.1 ? left.place < right.place : days.0 > days.1
    }
    var forums: [Meetings] = []
    for entry in entries.map(\.entry) {
      let place = forums.firstIndex { $0.forum == entry.forum.value } ?? forums.count
      if place == forums.count { forums.append(Meetings(forum: entry.forum.value)) }
      for held in entry.held where held.value <= page.asOf { forums[place].held.append(held.value) }
      forums[place].decisions += entry.decisions
    }
    for place in forums.indices {
      forums[place].held.sort(by: >)
      var unique: [Day] = []
      for day in forums[place].held where unique.last != day { unique.append(day) }
      forums[place].held = unique
    }
    return forums
  }

  private func cadence(of forum: String) -> Double {
    let site = page.content.context.site
    return site.forum(forum).map { site.cadenceDays(of: $0) } ?? site.reviewCadenceDays
  }

  private func isLapsed(_ forum: Meetings) -> Bool {
    guard let held = forum.held.first else { return true }
    return page.model.exceeds(held.days(to: page.asOf), limit: cadence(of: forum.forum))
  }

  private func isLate(_ decision: borrowing Decision) -> Bool {
    (decision.status?.value ?? .open) == .open && decision.due.map { $0.value < page.asOf } ?? false
  }

  private func headline(_ forums: [Meetings]) -> String {
    let decisions = forums.flatMap(\.decisions)
    let late = decisions.count { isLate($0) }
    if late > 0 {
      return page.headline("account-decisions-late", late, of: decisions.count)
    }
    if let lapsed = forums.first(where: isLapsed) {
      return page.words.phrase("account-forum-lapsed", ["forum": .name(page.names.forum(lapsed.forum))])
    }
    let done = decisions.count { $0.status?.value == .done }
    if done > 0 { return page.headline("account-decisions-done", done, of: decisions.count) }
    let open = decisions.count { ($0.status?.value ?? .open) == .open }
    return open > 0 ? page.headline("account-decisions-open", open) : page.words.text("governance")
  }

  private func row(_ forum: Meetings, _ decisions: ArraySlice<Decision>) -> ForumView {
    let words = page.words
    let dates = forum.held.prefix(Self.mostDates).map { words.mediumDay($0) }.joined(separator: ", ")
    return ForumView(
      name: page.names.forum(forum.forum),
      cadence: words.phrase("account-cadence", ["days": .number(cadence(of: forum.forum))]),
      held: dates.isEmpty ? words.text("account-never-held") : dates, lapsed: isLapsed(forum),
      decisions: decisions.map { decision in
        let isLate = isLate(decision)
        return ForumDecisionView(
          decision: decision.text.value, due: decision.due.map { words.mediumDay($0.value) },
          owner: page.content.text(decision.owner, at: "governance.decisions.owner"),
          status: status(of: decision, isLate: isLate), late: isLate)
      })
  }

  private func status(of decision: borrowing Decision, isLate: Bool) -> String {
    guard isLate, let due = decision.due else { return page.pages.word(decision.status?.value ?? .open) }
    return page.words.when(due.value, asOf: page.asOf)
  }
}
