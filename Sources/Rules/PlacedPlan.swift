import Alignment

/// A plan among all others: what rules that need a pool or another plan look at.
package struct PlacedPlan: Sendable {
  package let portfolio: AssessedPortfolio
  /// In `portfolio.plans`.
  package let place: Int

  package init(portfolio: AssessedPortfolio, place: Int) {
    self.portfolio = portfolio
    self.place = place
  }
}
