import AccountPlans
import Alignment
import Diagnostics

/// Every rule, by stratum.
package enum RuleBook {
  /// Of the text of a plan or page.
  static let ofText: [CheckedRule<PlanText>] = [
    CheckedRule(HtmlNotAllowed.self), CheckedRule(LinkUnsafe.self), CheckedRule(ImageRemote.self),
  ]

  /// Of a text and what its links may lead to.
  static let ofLinks: [CheckedRule<LinkedText>] = [
    CheckedRule(LinkBroken.self), CheckedRule(ImageMissing.self), CheckedRule(AttachmentActive.self),
  ]

  /// Of a plan and its figures.
  static let ofPlan: [CheckedRule<AssessedPlan>] = [
    CheckedRule(SectionMissing.self), CheckedRule(PartMissing.self), CheckedRule(PlanStale.self),
    CheckedRule(DateAhead.self), CheckedRule(ResourceUnknown.self), CheckedRule(RecommendationNoOption.self),
    CheckedRule(RatingMissing.self), CheckedRule(RatingStale.self), CheckedRule(RatingWithoutEvidence.self),
    CheckedRule(UnitsDisagree.self), CheckedRule(AccountCaseMissing.self),
    CheckedRule(SponsorMissing.self), CheckedRule(SponsorContactStale.self), CheckedRule(ReviewOverdue.self),
    CheckedRule(ReviewWithoutDecision.self), CheckedRule(RequestUnanswered.self), CheckedRule(EscalationOverdue.self),
    CheckedRule(DecisionWithoutReason.self),
    CheckedRule(BusinessCaseNegative.self), CheckedRule(SingleThreaded.self),
    CheckedRule(PromiseUnsupported.self), CheckedRule(ActionWithoutOwner.self),
    CheckedRule(ObjectiveUnmeasurable.self), CheckedRule(ObjectiveWithoutGoals.self),
    CheckedRule(ObjectiveWithoutActions.self), CheckedRule(ObjectiveMissed.self), CheckedRule(ValueUnquantified.self),
    CheckedRule(ActionOverdue.self),
    CheckedRule(ObjectiveWithoutOwner.self), CheckedRule(ForumMissing.self), CheckedRule(ForumLapsed.self),
    CheckedRule(EscalationMissing.self),
    CheckedRule(FiguresLate.self), CheckedRule(AccountPnlMissing.self), CheckedRule(CashFlowMissing.self),
    CheckedRule(KpiConflictUnresolved.self),
    CheckedRule(AspectBelowFloor.self), CheckedRule(AspectBelowFloorWithoutAction.self),
    CheckedRule(IndexFalling.self),
  ]

  /// Of a plan beside the others and the pools.
  static let ofPlace: [CheckedRule<PlacedPlan>] = [CheckedRule(AccountDuplicate.self)]

  /// Of what all of the above found in a plan; those of waivers last, since waivers may silence the others too.
  static let ofFindings: [CheckedRule<CheckedPlan>] = [
    CheckedRule(RatingContradicted.self), CheckedRule(WaiverExpired.self), CheckedRule(WaiverUnused.self),
  ]

  /// Of the site.
  static let ofPortfolio: [CheckedRule<AssessedPortfolio>] = [CheckedRule(HeadingUnknown.self)]

  /// Of the content folder, whatever it holds.
  static let ofFolder: [CheckedRule<UnreadFiles>] = [CheckedRule(FileUnread.self)]

  /// The card of every rule, faults first.
  package static let cards: [RuleCard] =
    RuleCard.faults + ofText.map(\.card) + ofLinks.map(\.card) + ofPlan.map(\.card) + ofPlace.map(\.card)
    + ofFindings.map(\.card)
    + ofPortfolio.map(\.card) + ofFolder.map(\.card)

  /// Rules that settings and waivers may name before anything checks them.
  package static let announced: [RuleCard] = [
    RuleCard("decision-unexplained", .finding, .warning, aspect: "style"),
    RuleCard("request-without-business-case", .finding, .warning, aspect: "skills"),
    RuleCard("request-over-capacity", .finding, .warning, aspect: "site"),
    RuleCard("request-capacity-unknown", .finding, .info, aspect: "site"),
  ]

  /// Whether something that a rule of any stratum reads is hidden.
  package static func isHidden(_ id: String, in context: AssessmentContext) -> Bool {
    hiding[id]?.rule(context) ?? false
  }

  /// Whether the rule that a waiver names is off because of what is hidden, or silent of the waiver's item: the waiver is
  /// then as if absent.
  package static func isHidden(_ waiver: Waiver, in context: AssessmentContext) -> Bool {
    guard let hiding = hiding[waiver.rule.value] else { return false }
    return hiding.rule(context) || waiver.item.map { hiding.item($0.value, context) } ?? false
  }

  /// Whether what a waiver names may speak at all.
  static func isInForce(_ waiver: Waiver, in context: AssessmentContext) -> Bool {
    context.site.ruleLevels[waiver.rule.value] != .off && !isHidden(waiver, in: context)
  }

  private typealias Hiding = (
    rule: @Sendable (AssessmentContext) -> Bool, item: @Sendable (String, AssessmentContext) -> Bool
  )

  private static let hiding: [String: Hiding] = {
    func entries<Subject>(_ rules: [CheckedRule<Subject>]) -> [(String, Hiding)] {
      rules.map { ($0.card.id, ($0.isHidden, $0.isItemHidden)) }
    }
    let all =
      entries(ofText) + entries(ofLinks) + entries(ofPlan) + entries(ofPlace) + entries(ofFindings)
      + entries(ofPortfolio) + entries(ofFolder)
    return Dictionary(all) { first, _ in first }
  }()
}
