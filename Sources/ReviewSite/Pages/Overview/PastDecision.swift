import AccountPlans
import Alignment
import Diagnostics

/// A decision of a meeting, with how it stands: where it is found and what orders it, light to be sorted.
struct PastDecision {
  /// Of the account in the portfolio.
  let account: Int
  /// Of the forum in the account's plan, and of the decision in it.
  let entry: Int
  let index: Int
  /// Among the forums that have met, in the order in which they were found.
  let forum: Int
  let held: Day
  let due: Day?
  let status: DecisionStatus
  /// It is open, and its date has passed.
  let isLate: Bool
  /// It was decided at its forum's newest meeting.
  private(set) var isLast = false

  var isOpen: Bool { status == .open }

  /// The decisions of each forum's newest meeting, and older ones that are still open; late ones first, then open ones,
  /// by due date, then forum and account.
  static func all(in content: SiteContent) -> [PastDecision] {
    var forums: [String] = []
    var newest: [Day] = []
    var found: [PastDecision] = []
    for account in content.portfolio.active {
      let governance = content.portfolio.plans[account].plan.governance
      for entry in governance.indices {
        guard let held = newestMeeting(governance[entry], content.context) else { continue }
        let forum = forums.firstIndex(of: governance[entry].forum.value) ?? forums.count
        if forum == forums.count {
          forums.append(governance[entry].forum.value)
          newest.append(held)
        }
        newest[forum] = max(newest[forum], held)
        for index in governance[entry].decisions.indices {
          found.append(
            PastDecision(
              governance[entry].decisions[index], at: (account, entry, index), forum: forum, held: held,
              in: content.context))
        }
      }
    }
    for index in found.indices { found[index].isLast = found[index].held == newest[found[index].forum] }
    found.removeAll { !$0.isOpen && !$0.isLast }
    let ranks = ranks(of: forums)
    found.sort { isBefore($0, $1, ranks) }
    return found
  }

  private init(
    _ decision: borrowing Decision, at place: (account: Int, entry: Int, index: Int), forum: Int, held: Day,
    in context: AssessmentContext
  ) {
    (account, entry, index) = place
    self.forum = forum
    self.held = held
    due = decision.due?.value
    status = decision.state
    isLate = decision.isLate(in: context)
  }

  private static func newestMeeting(_ entry: borrowing GovernanceEntry, _ context: AssessmentContext) -> Day? {
    var newest: Day?
    for index in entry.held.indices {
      let held = entry.held[index].value
      if context.hasHappened(held) { newest = max(newest ?? held, held) }
    }
    return newest
  }

  /// The rank of each forum by the bytes of its id.
  private static func ranks(of forums: [String]) -> [Int] {
    var ranks = Array(repeating: 0, count: forums.count)
    let order = forums.indices.sorted { forums[$0].utf8.lexicographicallyPrecedes(forums[$1].utf8) }
    for (rank, forum) in order.enumerated() { ranks[forum] = rank }
    return ranks
  }

  private static func isBefore(_ left: PastDecision, _ right: PastDecision, _ ranks: [Int]) -> Bool {
    if left.isLate != right.isLate { return left.isLate }
    if left.isOpen != right.isOpen { return left.isOpen }
    if left.isOpen, left.due != right.due {
      guard let due = left.due, let other = right.due else { return left.due != nil }
      return due < other
    }
    if left.forum != right.forum { return ranks[left.forum] < ranks[right.forum] }
    return left.account < right.account
  }
}
