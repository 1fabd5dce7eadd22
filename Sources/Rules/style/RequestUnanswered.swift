import AccountPlans
import Alignment
import Diagnostics

/// A unit has not answered a request for long.
enum RequestUnanswered: Rule {
  static let card = RuleCard(
    "request-unanswered", .finding, .warning, aspect: "style", reads: ["requests.status", "requests.asked"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    var findings: [Finding]?
    for request in plan.plan.requests where request.isOpen {
      guard let asked = request.asked, context.hasHappened(asked.value) else { continue }
      if findings == nil { findings = [] }
      guard context.isUnanswered(since: asked.value) else { continue }
      let phrase = Phrase.requestUnanswered(
        item: .name(request.id.value), unit: .name(context.unitName(request.unit.value)), asked: .day(asked.value),
        days: .count(asked.value.days(to: context.asOf)))
      findings?.append(Finding(request.id.value, at: asked.at, phrase))
    }
    return findings
  }
}
