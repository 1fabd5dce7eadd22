import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Governance in the templates.
package struct GovernanceView: View, Equatable {
  package var headline: String
  /// The reader sees what was decided
  package var hasDecisions: Bool
  package var count: String
  package var rows: [ForumView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .flag("hasDecisions", \.hasDecisions),
    .text("count", \.count),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}

/// The fields of Forum in the templates.
package struct ForumView: View, Equatable {
  package var name: String
  /// "every 90 days"
  package var cadence: String
  /// Dates, newest first, at most 6
  package var held: String
  /// Those before them
  package var earlier: String?
  /// "and 12 more"
  package var earlierMore: String?
  package var lapsed: Bool
  /// The columns of decisions stand
  package var hasDecisions: Bool
  package var decisions: [ForumDecisionView]

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("cadence", \.cadence),
    .text("held", \.held),
    .optionalText("earlier", \.earlier),
    .optionalText("earlierMore", \.earlierMore),
    .flag("lapsed", \.lapsed),
    .flag("hasDecisions", \.hasDecisions),
    .list("decisions", \.decisions),
  ]
}

/// The fields of ForumDecision in the templates.
package struct ForumDecisionView: View, Equatable {
  package var decision: String
  package var due: String?
  package var owner: String?
  package var status: String
  package var late: Bool
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("decision", \.decision),
    .optionalText("due", \.due),
    .optionalText("owner", \.owner),
    .text("status", \.status),
    .flag("late", \.late),
    .optionalObject("speech", \.speech),
  ]
}

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
    var all = forums.count
    for index in forums.indices { all += forums[index].decisions.count }
    return GovernanceView(
      headline: headline(forums), hasDecisions: page.sees("governance.decisions"),
      count: page.words.whole(forums.count), rows: rows,
      more: page.words.more(shown: AccountPage.longest - room, of: all, Phrase.accountGovernanceMore))
  }

  /// By forum, the one that met last first; the decisions of newer entries before those of older ones.
  private func meetings(_ governance: [GovernanceEntry]) -> [Meetings] {
    let newest = governance.indices.map { self.newest(of: governance[$0].held) }
    var order = Array(governance.indices)
    order.sort { newest[$0] == newest[$1] ? $0 < $1 : newest[$0] > newest[$1] }
    var forums: [Meetings] = []
    forums.reserveCapacity(order.count)
    for entry in order {
      let forum = governance[entry].forum.value
      let index = forums.firstIndex { $0.forum == forum } ?? forums.count
      if index == forums.count { forums.append(Meetings(forum: forum)) }
      for held in governance[entry].held where held.value <= page.asOf { forums[index].held.append(held.value) }
      if forums[index].decisions.isEmpty {
        forums[index].decisions = governance[entry].decisions
      } else {
        forums[index].decisions += governance[entry].decisions
      }
    }
    for index in forums.indices { Self.arrange(&forums[index].held) }
    return forums
  }

  /// The number of the last day that has come; the smallest where none has.
  private func newest(of held: [Located<Day>]) -> Int32 {
    var newest = Int32.min
    for day in held where day.value <= page.asOf { newest = max(newest, day.value.number) }
    return newest
  }

  /// Newest first, once each.
  private static func arrange(_ days: inout [Day]) {
    days.sort(by: >)
    var count = 0
    for index in days.indices where count == 0 || days[index] != days[count - 1] {
      days[count] = days[index]
      count += 1
    }
    days.removeSubrange(count...)
  }

  private func isLapsed(_ forum: Meetings) -> Bool {
    guard let held = forum.held.first else { return true }
    return page.content.context.isLapsed(forum: forum.forum, since: held)
  }

  private func isLate(_ decision: borrowing Decision) -> Bool {
    isStatusTold && decision.isLate(in: page.content.context)
  }

  private func headline(_ forums: [Meetings]) -> String {
    var (all, late, done, open) = (0, 0, 0, 0)
    for forum in forums.indices {
      let decisions = forums[forum].decisions
      all += decisions.count
      for index in decisions.indices {
        if isLate(decisions[index]) { late += 1 }
        switch decisions[index].state {
        case .open: open += 1
        case .done: done += 1
        case .dropped: break
        }
      }
    }
    if isStatusTold, late > 0 {
      return page.headline(late, of: all) {
        .accountDecisionsLate(total: $0.total, capitalNumber: $0.capitalNumber, count: $0.count)
      }
    }
    if isHeldTold, page.assessed.isActive, let lapsed = lapsed(forums) { return lapsed }
    guard isStatusTold else { return page.words.text(.governance) }
    if done > 0 {
      return page.headline(done, of: all) {
        .accountDecisionsDone(
          total: $0.total, capitalNumber: $0.capitalNumber, totalNumber: $0.totalNumber, count: $0.count)
      }
    }
    return open > 0
      ? page.headline(open) { .accountDecisionsOpen(capitalNumber: $0.capitalNumber, count: $0.count) }
      : page.words.text(.governance)
  }

  private var isStatusTold: Bool { page.sees("governance.decisions", "governance.decisions.status") }

  private var isHeldTold: Bool { page.sees("governance.held") }

  /// Forums that have not taken the account up for longer than they should; else those that never have.
  private func lapsed(_ forums: [Meetings]) -> String? {
    func names(_ forums: [Meetings]) -> Argument {
      .name(page.named(forums.map { page.names.forum($0.forum) }, Phrase.countedForums))
    }
    let lapsed = forums.filter { !$0.held.isEmpty && isLapsed($0) }
    let never = forums.filter(\.held.isEmpty)
    let found = lapsed.isEmpty ? never : lapsed
    if found.isEmpty { return nil }
    return page.words.text(
      lapsed.isEmpty
        ? .accountForumNever(forums: names(found), count: .count(found.count))
        : .accountForumLapsed(forums: names(found), count: .count(found.count)))
  }

  private func row(_ forum: Meetings, _ decisions: ArraySlice<Decision>) -> ForumView {
    let words = page.words
    let dates = words.days(forum.held.prefix(Self.mostDates))
    let rest = forum.held.dropFirst(Self.mostDates)
    return ForumView(
      name: page.names.forum(forum.forum),
      cadence: words.text(.accountCadence(days: .number(page.content.context.site.cadenceDays(ofForum: forum.forum)))),
      held: !dates.isEmpty ? dates : isHeldTold ? words.text(.accountNeverHeld) : PageWords.absent,
      earlier: rest.isEmpty ? nil : words.days(rest.prefix(AccountPage.longest)),
      earlierMore: rest.isEmpty ? nil : words.text(.othersMore(count: .count(rest.count))),
      lapsed: isHeldTold && page.assessed.isActive && isLapsed(forum),
      hasDecisions: page.sees("governance.decisions"),
      decisions: decisions.indices.map { row(decisions[$0]) })
  }

  private func row(_ decision: borrowing Decision) -> ForumDecisionView {
    let isLate = isLate(decision)
    return ForumDecisionView(
      decision: decision.text.value, due: decision.writtenDue.map { page.words.due($0.value) },
      owner: page.content.text(decision.owner, at: "governance.decisions.owner"),
      status: status(of: decision, isLate: isLate), late: isLate, speech: page.speech(decision.text.value))
  }

  private func status(of decision: borrowing Decision, isLate: Bool) -> String {
    guard isStatusTold else { return PageWords.absent }
    guard isLate, let due = decision.due else { return page.pages.word(decision.state) }
    return page.words.when(due.value, asOf: page.asOf)
  }
}
