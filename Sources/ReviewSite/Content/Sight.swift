import Alignment

/// Which figures a reader may see at all: what is hidden is neither missing nor not known.
package struct Sight: Hashable, Sendable {
  package let ratings: Bool
  package let revenue: Bool
  package let contribution: Bool
  package let netCash: Bool
  package let attainment: Bool
  package let shareOfWallet: Bool
  /// Which asks are open.
  package let asks: Bool
  /// Which decisions are open, done and late.
  package let decisions: Bool
  package let nextReview: Bool
  package let groups: Bool
  /// Business cases of requests.
  package let cases: Bool
  /// What is granted, left and asked for in a pool.
  package let pools: Bool

  init(_ context: AssessmentContext) {
    func sees(_ paths: String...) -> Bool { !paths.contains(where: context.hides) }
    ratings = sees("alignment")
    revenue = sees("financials.revenue")
    contribution =
      revenue && sees("financials.cogs", "financials.cost_to_serve", "financials.kam_cost")
    netCash = sees("financials.cash_in", "financials.cash_out")
    attainment = revenue && sees("financials.target")
    shareOfWallet = revenue && sees("category_spend")
    asks = sees("asks", "asks.status")
    decisions = sees("governance.held", "governance.decisions", "governance.decisions.status")
    nextReview = sees("review.next")
    groups = sees("groups")
    cases = sees("requests.investment", "requests.case", "requests.share", "cases")
    pools = sees("requests.status", "requests.granted")
  }
}
