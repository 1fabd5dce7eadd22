import AccountPlans
import Diagnostics

extension AccountPlan {
  /// Every review that is noted, those of reviewing forums by their meetings, also those yet to come.
  package func forEachReview(in context: AssessmentContext, _ body: (Located<Day>, _ forum: String?) -> Void) {
    for day in review?.held ?? [] { body(day, nil) }
    if context.reviewingForums.isEmpty { return }
    for entry in governance where context.isReviewing(entry.forum.value) {
      for day in entry.held { body(day, entry.forum.value) }
    }
  }

  /// Reviews held, those of reviewing forums included, once each, ascending.
  func reviewsHeld(in context: AssessmentContext) -> [Day] {
    var days: [Day] = []
    forEachReview(in: context) { day, _ in
      if context.hasHappened(day.value) { days.append(day.value) }
    }
    guard days.count > 1 else { return days }
    days.sort()
    var unique = [days[0]]
    for day in days where unique[unique.count - 1] < day { unique.append(day) }
    return unique
  }

  /// The newest date of a rating, meeting, contact of the sponsor, action or request that has happened.
  func newestEvent(in context: AssessmentContext) -> Day? {
    var newest: Day?
    func note(_ day: Located<Day>?) {
      guard let day = context.happened(day) else { return }
      newest = newest.map { max($0, day) } ?? day
    }
    for entry in ratings { note(entry.date) }
    for day in review?.held ?? [] { note(day) }
    for entry in governance {
      for day in entry.held { note(day) }
    }
    note(sponsor?.lastContact)
    for action in actions { note(action.doneOn) }
    for request in requests {
      note(request.asked)
      note(request.escalated)
      note(request.decided)
    }
    return newest
  }
}
