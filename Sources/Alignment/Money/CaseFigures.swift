/// What a business case is worth.
package struct CaseFigures: Sendable {
  /// A year of a case, with what has come in until its end.
  package struct Year: Sendable {
    package let flow: Double
    /// What divides the flow: (1 + the discount rate) ^ the year.
    package let factor: Double
    package let discounted: Double
    /// The flow times the probability.
    package let expected: Double
    /// Of the flows until here.
    package let flows: Double
    /// Of the discounted flows until here.
    package let present: Double
    /// Of the expected flows until here.
    package let cumulative: Double
  }

  /// Net present value, in the currency of the case.
  package let npv: Double
  /// Return on the investment; nil for an investment of 0.
  package let roi: Double?
  /// Years until the investment is back; nil if never.
  package let payback: Double?
  /// nil for an investment of 0.
  package let profitabilityIndex: Double?
  /// The probability above which the case holds; nil where the flows are worth nothing.
  package let breakEven: Double?

  /// Figures of a case; nil where a number is left out, since nothing is assumed. Flows come at the end of each year,
  /// the discount rate is a year's and above −1. `record` takes each year.
  package init?(
    investment: Double?, cashFlows: [Double]?, probability: Double?, discountRate: Double,
    record: (Year) -> Void = { _ in }
  ) {
    guard let investment, let cashFlows, !cashFlows.isEmpty, let probability else { return nil }
    var (present, flows, cumulative, factor) = (0.0, 0.0, 0.0, 1.0)
    var payback: Double? = investment == 0 ? 0 : nil
    for (year, flow) in cashFlows.enumerated() {
      factor *= 1 + discountRate
      let discounted = flow / factor
      let expected = probability * flow
      if payback == nil, expected > 0, cumulative + expected >= investment - 1e-6 {
        payback = Double(year) + min(1, (investment - cumulative) / expected)
      }
      present += discounted
      flows += flow
      cumulative += expected
      record(
        Year(
          flow: flow, factor: factor, discounted: discounted, expected: expected, flows: flows, present: present,
          cumulative: cumulative))
    }
    npv = probability * present - investment
    let costs = investment > 0
    roi = costs ? (probability * flows - investment) / investment : nil
    self.payback = payback
    profitabilityIndex = costs ? 1 + npv / investment : nil
    breakEven = present > 1e-6 ? investment / present : nil
  }
}
