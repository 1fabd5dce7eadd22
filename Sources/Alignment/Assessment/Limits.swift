import AccountPlans
import Diagnostics

/// What is late, lapsed or stale as of the date: each limit stands here with its comparison, for rules, figures and pages.
extension AssessmentContext {
  /// Whether the day by which something was due has passed.
  package func isPast(_ due: Day) -> Bool { due < asOf }

  /// Whether a unit has let a request wait for longer than it may.
  package func isUnanswered(since asked: Day) -> Bool { isOlder(asked, than: model.requestAnswerDays) }

  /// Whether a request was escalated longer ago than the plan's escalation allows; false where nothing says how long.
  package func isEscalationOverdue(since escalated: Day, of plan: Shared<AccountPlan>) -> Bool {
    guard let limit = site.escalation(for: plan)?.timeLimitDays else { return false }
    return isOlder(escalated, than: limit.value)
  }

  /// Whether a sponsor, or another who should meet the customer, met it too long ago.
  package func isStale(contact: Day) -> Bool { isOlder(contact, than: model.sponsorContactDays) }

  /// Whether a forum has not met since a day for longer than its cadence.
  package func isLapsed(forum: String, since held: Day) -> Bool {
    isOlder(held, than: site.cadenceDays(ofForum: forum))
  }

  /// Whether the day planned for a review has passed and none was held since.
  package func isMissed(review planned: Day, heldLast: Day?) -> Bool {
    isPast(planned) && (heldLast.map { $0 < planned } ?? true)
  }
}

extension Site {
  /// Days from one meeting of a forum to the next; of one that is not defined those between reviews.
  package func cadenceDays(ofForum id: String) -> Double {
    forum(id).map { cadenceDays(of: $0) } ?? reviewCadenceDays
  }
}

extension AlignmentModel {
  /// Whether raters who differ by a spread disagree.
  package func isWide(_ spread: Double) -> Bool { Self.isWide(spread, limit: spreadLimit) }

  package static func isWide(_ spread: Double, limit: Double) -> Bool { spread > 0 && spread >= limit - 1e-9 }

  /// Whether a change of an index is a fall that matters.
  package func isFall(_ change: Double) -> Bool { change < 0 && change <= -indexFall + 1e-9 }
}

extension Action {
  /// Whether it is not done though its day has passed.
  package func isOverdue(in context: AssessmentContext) -> Bool {
    guard isPending, let due = writtenDue else { return false }
    return context.isPast(due.value.day)
  }
}

extension Ask {
  /// Whether it is open though its day has passed.
  package func isLate(in context: AssessmentContext) -> Bool {
    guard isOpen, let due = writtenDue else { return false }
    return context.isPast(due.value.day)
  }
}

extension Decision {
  package var state: DecisionStatus { status?.value ?? .open }

  /// Whether it is open though its day has passed.
  package func isLate(in context: AssessmentContext) -> Bool {
    guard state == .open, let due = writtenDue else { return false }
    return context.isPast(due.value.day)
  }
}

extension Risk {
  /// The largest weight.
  package static let heaviest = 25.0
  /// From this weight on a risk is heavy.
  package static let heavy = 12.0

  /// Likelihood times impact; nil where one of them is not said.
  package var weight: Double? {
    guard let likelihood, let impact else { return nil }
    return likelihood.value * impact.value
  }
}
