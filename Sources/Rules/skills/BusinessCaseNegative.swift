import AccountPlans
import Alignment
import Diagnostics

/// What is asked for loses money by its own case.
enum BusinessCaseNegative: Rule {
  static let card = RuleCard(
    "business-case-negative", .finding, .info, aspect: "skills", reads: ["requests.status"] + BusinessCases.reads)

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    var findings: [Finding]?
    for (request, figures) in zip(plan.plan.requests, plan.requests) where request.isOpen {
      guard let npv = figures.npv else { continue }
      if findings == nil { findings = [] }
      guard npv < -1e-6 else { continue }
      let phrase = Phrase.businessCaseNegative(item: .name(request.id.value), npv: .money(npv, context.site.currency))
      let at = request.caseID?.at ?? request.investment?.at ?? request.at
      findings?.append(Finding(request.id.value, at: at, phrase))
    }
    return findings
  }
}
