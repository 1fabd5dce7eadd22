import Alignment

/// A plan among all others: what rules that need a pool or another plan look at.
package struct PlacedPlan: Sendable {
  let portfolio: AssessedPortfolio
  /// In `portfolio.plans`.
  let place: Int
  let names: AccountNames

  var plan: AssessedPlan { portfolio.plans[place] }
}
