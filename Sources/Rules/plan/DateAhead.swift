import AccountPlans
import Alignment
import Diagnostics

/// A date of what can only have happened lies more than a year ahead: it counts as absent, and is likely a slip.
enum DateAhead: Rule {
  static let card = RuleCard(
    "date-ahead", .finding, .warning,
    reads: [
      "updated", "sponsor.last_contact", "contacts.last_contact", "review.held", "governance.held", "alignment.date",
      "actions.done_on", "requests.asked", "requests.escalated", "requests.decided",
    ])

  private static let limit = 365

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    let last = context.asOf.advanced(by: limit)
    var findings: [Finding] = []
    func note(_ date: Located<Day>?, _ item: String? = nil) {
      guard let date, date.value > last else { return }
      findings.append(Finding(item, at: date.at, .dateAhead(date: .day(date.value))))
    }
    let plan = plan.plan
    note(plan.updated)
    note(plan.sponsor?.lastContact)
    for date in plan.review?.held ?? [] { note(date) }
    for place in plan.contacts.indices { note(plan.contacts[place].lastContact) }
    for place in plan.governance.indices {
      for date in plan.governance[place].held { note(date, plan.governance[place].forum.value) }
    }
    for place in plan.ratings.indices {
      let date = plan.ratings[place].date
      note(date, "\(plan.ratings[place].rater.value)/\(date.value)")
    }
    for place in plan.actions.indices { note(plan.actions[place].doneOn, plan.actions[place].id.value) }
    for place in plan.requests.indices {
      let id = plan.requests[place].id.value
      note(plan.requests[place].asked, id)
      note(plan.requests[place].escalated, id)
      note(plan.requests[place].decided, id)
    }
    return findings
  }
}
