import AccountPlans
import Alignment
import Diagnostics

/// An open request asks for a resource of which its unit has no capacity, though it has of others.
enum ResourceUnknown: Rule {
  static let card = RuleCard(
    "resource-unknown", .finding, .warning, reads: ["requests.status", "requests.unit", "requests.resource"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard context.knowsUnits else { return nil }
    var findings: [Finding] = []
    for place in plan.plan.requests.indices where plan.plan.requests[place].isOpen {
      let request = plan.plan.requests[place]
      guard let unit = context.units.first(where: { $0.id.value == request.unit.value }) else { continue }
      let known = unit.capacity.map(\.resource.value)
      guard !known.isEmpty, !known.contains(request.resource.value) else { continue }
      let nearest = NearMiss.suggestion(for: request.resource.value, among: known)
      let phrase = Phrase.resourceUnknown(
        unit: .name(context.unitName(unit.id.value)), resource: .name(request.resource.value),
        known: .names(Array(known.prefix(12))))
      findings.append(Finding(request.id.value, at: request.resource.at, phrase, suggestion: nearest))
    }
    return findings
  }
}
