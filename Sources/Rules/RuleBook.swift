import AccountPlans
import Alignment
import Diagnostics

/// Every rule, by stratum.
package enum RuleBook {
  /// Of the text of a plan or page.
  static let ofText: [CheckedRule<PlanText>] = [
    CheckedRule(HtmlNotAllowed.self), CheckedRule(LinkUnsafe.self),
  ]

  /// Of a plan and its figures.
  static let ofPlan: [CheckedRule<AssessedPlan>] = [
    CheckedRule(PlanStale.self), CheckedRule(RatingMissing.self), CheckedRule(RatingStale.self),
    CheckedRule(RatingWithoutEvidence.self), CheckedRule(UnitsDisagree.self), CheckedRule(SponsorMissing.self),
    CheckedRule(ReviewOverdue.self), CheckedRule(ActionOverdue.self), CheckedRule(AccountPnlMissing.self),
    CheckedRule(AspectBelowFloor.self),
  ]

  /// Of a plan beside the others and the pools.
  static let ofPlace: [CheckedRule<PlacedPlan>] = []

  /// Of what all of the above found in a plan.
  static let ofFindings: [CheckedRule<CheckedPlan>] = []

  /// Of the site.
  static let ofPortfolio: [CheckedRule<AssessedPortfolio>] = []

  /// The card of every rule, faults first.
  package static let cards: [RuleCard] =
    RuleCard.faults + ofText.map(\.card) + ofPlan.map(\.card) + ofPlace.map(\.card) + ofFindings.map(\.card)
    + ofPortfolio.map(\.card)
}
