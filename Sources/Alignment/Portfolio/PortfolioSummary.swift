import AccountPlans

/// How several accounts stand together.
package struct PortfolioSummary: Sendable {
  package let accounts: Int
  /// Of the accounts that have an index, unweighted.
  package let indexMean: Double?
  /// Weighted by trailing revenue, of the accounts that have both, revenue above 0.
  package let indexWeighted: Double?
  /// In the model's order.
  package let aspects: [AspectSummary]
  /// How many accounts have an aspect below the floor.
  package let belowFloor: Int
  /// Of the accounts whose trailing revenue is known; nil where none is.
  package let revenue: Double?

  /// `members` are indices in `plans`.
  package init(_ plans: [AssessedPlan], members: [Int], context: AssessmentContext) {
    accounts = members.count
    var indexes = (sum: 0.0, count: 0)
    var weighted = (sum: 0.0, weight: 0.0)
    var revenue: Double?
    var belowFloor = 0
    for member in members {
      if plans[member].alignment.aspects.contains(where: { $0.isBelow(floor: context.model.floor) }) { belowFloor += 1 }
      let trailing = plans[member].money.trailing[.revenue]
      if let trailing { revenue = (revenue ?? 0) + trailing }
      guard let index = plans[member].alignment.index else { continue }
      indexes = (indexes.sum + index, indexes.count + 1)
      if let trailing, trailing > 1e-6 {
        weighted = (weighted.sum + index * trailing, weighted.weight + trailing)
      }
    }
    indexMean = indexes.count > 0 ? indexes.sum / Double(indexes.count) : nil
    indexWeighted = weighted.weight > 0 ? weighted.sum / weighted.weight : nil
    aspects = Self.aspects(of: members, plans, context: context)
    self.belowFloor = belowFloor
    self.revenue = revenue
  }

  /// Each aspect over the accounts, in the model's order.
  static func aspects(of members: [Int], _ plans: [AssessedPlan], context: AssessmentContext) -> [AspectSummary] {
    context.model.aspects.indices.map { aspect in
      var summary = AspectSummary()
      var sum = 0.0
      var count = 0
      for member in members {
        let figures = plans[member].alignment.aspects[aspect]
        guard let level = figures.level else { continue }
        sum += level
        count += 1
        summary.minimum = min(summary.minimum ?? level, level)
        summary.maximum = max(summary.maximum ?? level, level)
        if figures.isBelow(floor: context.model.floor) { summary.belowFloor += 1 }
      }
      summary.mean = count > 0 ? sum / Double(count) : nil
      return summary
    }
  }
}
