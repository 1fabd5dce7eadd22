import AccountPlans
import Diagnostics
import FrontMatter

/// A plan with all figures that need no other plan.
package final class AssessedPlan: Sendable {
  package let plan: Shared<AccountPlan>
  /// Days on which a review was held or a reviewing forum met about the account, once each, ascending.
  package let reviewsHeld: [Day]
  /// When the sponsor last met the customer.
  package let sponsorContact: Day?
  /// `updated`, else the newest date of anything that has happened in the plan.
  package let newestSignOfLife: Day?
  package let alignment: AccountAlignment
  package let money: AccountMoney
  /// Parallel to the plan's requests.
  package let requests: [RequestFigures]
  package let completeness: Completeness

  package init(plan: Shared<AccountPlan>, context: AssessmentContext) {
    self.plan = plan
    let reviewsHeld = plan.value.reviewsHeld(in: context)
    self.reviewsHeld = reviewsHeld
    sponsorContact = context.happened(plan.sponsor?.lastContact)
    newestSignOfLife = context.happened(plan.updated) ?? plan.value.newestEvent(in: context)
    alignment = AccountAlignment(plan, previousReview: reviewsHeld.last { $0 < context.asOf }, context: context)
    money = AccountMoney(plan, context: context)
    requests = RequestFigures.all(of: plan, context: context)
    completeness = Completeness(plan, reviewsHeld: reviewsHeld, context: context)
  }

  package var id: String { plan.id }

  package var isActive: Bool { plan.isActive }

  /// What a rater answered on an aspect, by their indices in `alignment.raters` and in the model.
  package func cell(rater: Int, aspect: Int) -> ScoreCell { alignment.cell(rater: rater, aspect: aspect) }

  /// The newest answer of a rater on an aspect, by their indices in `alignment.raters` and in the model.
  package func rating(rater: Int, aspect: Int) -> Rating? {
    Rating(alignment.cell(rater: rater, aspect: aspect), rater: rater, in: plan)
  }

  /// Where a rating stands in the source.
  package func source(of rating: Rating) -> SourceRange { rating.source(in: plan) }

  /// The newest answers on an aspect, by rater.
  package func ratings(aspect: Int) -> [Rating] {
    alignment.raters.indices.compactMap { rating(rater: $0, aspect: aspect) }
  }
}
