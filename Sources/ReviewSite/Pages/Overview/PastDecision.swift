import AccountPlans
import Alignment
import Diagnostics

/// A decision of a meeting, with how it stands.
struct PastDecision {
  let decision: Decision
  let forum: String
  let held: Day
  /// Of the account in the portfolio.
  let place: Int
  let isOpen: Bool
  /// It is open, and its date has passed.
  let isLate: Bool

  init(_ decision: Decision, forum: String, held: Day, place: Int, asOf: Day) {
    self.decision = decision
    self.forum = forum
    self.held = held
    self.place = place
    isOpen = decision.status == nil || decision.status?.value == .open
    isLate = isOpen && (decision.due.map { $0.value < asOf } ?? false)
  }

  /// The decisions of each forum's newest meeting, and older ones that are still open; late ones first, then open ones,
  /// by due date, then forum and account.
  static func all(in content: SiteContent) -> [PastDecision] {
    var newest: [String: Day] = [:]
    var found: [PastDecision] = []
    for place in content.portfolio.active {
      for entry in content.portfolio.plans[place].plan.governance {
        let held = entry.held.lazy.map(\.value).filter { content.context.hasHappened($0) }.max()
        guard let held else { continue }
        let forum = entry.forum.value
        newest[forum] = max(newest[forum] ?? held, held)
        for decision in entry.decisions {
          found.append(PastDecision(decision, forum: forum, held: held, place: place, asOf: content.asOf))
        }
      }
    }
    return found.filter { $0.isOpen || $0.held == newest[$0.forum] }.sorted(by: isBefore)
  }

  private static func isBefore(_ left: PastDecision, _ right: PastDecision) -> Bool {
    if left.isLate != right.isLate { return left.isLate }
    if left.isOpen != right.isOpen { return left.isOpen }
    let dues = (left.decision.due?.value, right.decision.due?.value)
    if left.isOpen, dues.0 != dues.1 {
      guard let due = dues.0, let other = dues.1 else { return dues.0 != nil }
      return due < other
    }
    if left.forum != right.forum { return left.forum.utf8.lexicographicallyPrecedes(right.forum.utf8) }
    return left.place < right.place
  }
}
