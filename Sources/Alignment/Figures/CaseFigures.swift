/// What a business case is worth.
package struct CaseFigures: Sendable {
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
  /// the discount rate is a year's and above −1.
  package init?(investment: Double?, cashFlows: [Double]?, probability: Double?, discountRate: Double) {
    guard let investment, let cashFlows, !cashFlows.isEmpty, let probability else { return nil }
    var present = 0.0
    var sum = 0.0
    var factor = 1.0
    for flow in cashFlows {
      factor *= 1 + discountRate
      present += flow / factor
      sum += flow
    }
    npv = probability * present - investment
    let costs = investment > 0
    roi = costs ? (probability * sum - investment) / investment : nil
    payback = Self.payback(of: investment, flows: cashFlows, probability: probability)
    profitabilityIndex = costs ? 1 + npv / investment : nil
    breakEven = present > 1e-6 ? investment / present : nil
  }

  private static func payback(of investment: Double, flows: [Double], probability: Double) -> Double? {
    if investment == 0 { return 0 }
    var cumulative = 0.0
    for (year, flow) in flows.enumerated() {
      let expected = probability * flow
      if expected > 0, cumulative + expected >= investment - 1e-6 {
        return Double(year) + min(1, (investment - cumulative) / expected)
      }
      cumulative += expected
    }
    return nil
  }
}
