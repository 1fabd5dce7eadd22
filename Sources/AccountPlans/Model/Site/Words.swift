/// What readers see only where `shows` names it: personal data, and to an audience with an allow list what the site says of
/// itself.
package enum Shown: String, CaseIterable, Sendable {
  case contacts, people
  case commitment, practices, escalation, forums, pages, goals, model

  package var isPersonal: Bool { self == .contacts || self == .people }

  /// What belongs to the site.
  package static let ofSite = Set(allCases.filter { !$0.isPersonal })
}

/// A criterion by which a pool may be shared out, as the company agreed.
package enum AllocationRule: String, CaseIterable, Sendable {
  case tier, size, profit, prominence, relationship
  case businessCase = "business_case"
  case bestValue = "best_value"
}

/// A severity as `rules` of site.yaml sets it.
package enum RuleLevel: String, CaseIterable, Sendable { case error, warning, info, off }

package enum AspectKind: String, CaseIterable, Sendable { case soft, hard }

/// A part of a plan that a tier may demand.
package enum Part: String, CaseIterable, Sendable {
  case sponsor, review, financials
  case valueProposition = "value_proposition"
  case objectives, actions, alignment, governance, contacts, risks
}
