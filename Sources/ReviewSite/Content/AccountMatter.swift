import AccountPlans
import Alignment
import Diagnostics

/// What makes an account matter to a reader now; nothing of one that is not active.
package struct AccountMatter: Hashable, Sendable {
  /// Indices of the open asks in the plan.
  package private(set) var asks: [Int] = []
  /// A review should have been held.
  package private(set) var isReviewOverdue = false
  /// When that review was due; nil where none was ever planned or held.
  package private(set) var reviewDue: Day?
  /// The earliest due date of an open ask.
  package private(set) var askDue: Day?
  package private(set) var isBelowFloor = false
  /// The like-for-like change where it is a fall, else 0.
  package private(set) var fall = 0.0

  package init(_ assessed: borrowing AssessedPlan, findings: [Diagnostic], context: AssessmentContext) {
    guard assessed.isActive else { return }
    for (index, ask) in assessed.plan.asks.enumerated() where ask.isOpen {
      asks.append(index)
      if let due = ask.due?.value { askDue = min(askDue ?? due, due) }
    }
    if findings.contains(where: { $0.card.id == "review-overdue" && !$0.waived }) {
      isReviewOverdue = true
      let next = assessed.plan.review?.next?.value
      let cadence = Int(context.site.reviewCadenceDays.rounded(.down))
      reviewDue = next.flatMap { $0 < context.asOf ? $0 : nil } ?? assessed.reviewsHeld.last?.advanced(by: cadence)
    }
    isBelowFloor = assessed.alignment.aspects.contains { $0.isBelow(floor: context.model.floor) }
    fall = min(0, assessed.alignment.change ?? 0)
  }

  /// Something waits for a decision.
  package var isAwaited: Bool { !asks.isEmpty || isReviewOverdue }

  /// The earliest day on which something should be decided.
  package var due: Day? {
    guard let askDue, let reviewDue else { return askDue ?? reviewDue }
    return min(askDue, reviewDue)
  }

  /// Orders by what matters most: decision due, then below the floor, then the largest fall.
  package static func isGraver(_ left: AccountMatter, _ right: AccountMatter) -> Bool? {
    if left.urgency != right.urgency { return left.urgency < right.urgency }
    if left.isBelowFloor != right.isBelowFloor { return left.isBelowFloor }
    if abs(left.fall - right.fall) > 1e-9 { return left.fall < right.fall }
    return nil
  }

  private var urgency: Int32 {
    if let due { return due.number }
    return isAwaited ? .max - 1 : .max
  }
}
