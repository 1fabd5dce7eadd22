import AccountPlans
import Diagnostics

/// The periods of a plan in order, each once, in the site's currency.
struct PeriodList {
  /// By first month, the shorter first.
  private(set) var periods: [PeriodFigures] = []

  init(_ plan: Shared<AccountPlan>, context: AssessmentContext) {
    let planRate = context.rate(of: plan)
    periods.reserveCapacity(plan.financials.count)
    for row in plan.financials {
      // Without a rate the figure is not known; reading has told the fault.
      guard let rate = row.currency.map({ context.site.rate(of: $0.value) }) ?? planRate else { continue }
      let period = row.period.value
      let months = period.months(fiscalYearStart: context.site.fiscalYearStart)
      var figures = PeriodFigures(
        period: period, firstMonth: months.lowerBound,
        isClosed: Day.first(ofMonthNumber: months.upperBound).advanced(by: -1) <= context.asOf)
      for figure in Figure.allCases {
        if let value = row[figure] { figures.amounts[figure] = value.value * rate }
      }
      periods.append(figures)
    }
    sort()
    merge()
  }

  private mutating func sort() {
    func isBefore(_ left: PeriodFigures, _ right: PeriodFigures) -> Bool {
      if left.firstMonth != right.firstMonth { return left.firstMonth < right.firstMonth }
      return left.period.length.rawValue < right.period.length.rawValue
    }
    let isSorted = zip(periods, periods.dropFirst()).allSatisfy { !isBefore($1, $0) }
    if !isSorted { periods.sort(by: isBefore) }
  }

  /// Joins rows of one period: those in another currency stand apart in the plan.
  private mutating func merge() {
    let isMerged = zip(periods, periods.dropFirst()).allSatisfy { $0.period != $1.period }
    if isMerged { return }
    var merged: [PeriodFigures] = []
    for next in periods {
      guard let last = merged.indices.last, merged[last].period == next.period else {
        merged.append(next)
        continue
      }
      for figure in Figure.allCases where merged[last][figure] == nil {
        merged[last].amounts[figure] = next[figure]
      }
    }
    periods = merged
  }

  /// The sum of a figure over months; nil unless the periods that have it cover these exactly.
  func sum(of figure: Figure, in months: Range<Int>) -> Double? {
    var sum = 0.0
    var covered = 0
    for period in periods where months.contains(period.firstMonth) && period.months.upperBound <= months.upperBound {
      guard let value = period[figure] else { continue }
      sum += value
      covered += period.months.count
    }
    return covered == months.count ? sum : nil
  }

  /// Revenue over target, of the periods within the months in which both are given.
  func attainment(in months: Range<Int>) -> Double? {
    var revenue = 0.0
    var target = 0.0
    for period in periods where months.contains(period.firstMonth) && period.months.upperBound <= months.upperBound {
      guard let reached = period[.revenue], let planned = period[.target] else { continue }
      revenue += reached
      target += planned
    }
    return ratio(revenue, target)
  }

  /// The newest closed period with an actual: the latest end, of those the shortest.
  var newestClosed: NewestPeriod? {
    var newest: PeriodFigures?
    for period in periods where period.isClosed && period.amounts.hasActual {
      guard let last = newest else {
        newest = period
        continue
      }
      let ends = (period.months.upperBound, last.months.upperBound)
      if ends.0 > ends.1 || ends.0 == ends.1 && period.months.count < last.months.count { newest = period }
    }
    guard let newest else { return nil }
    let end = newest.months.upperBound
    let together = periods.filter { $0.months.upperBound == end }
    let known = Figure.allCases.filter { figure in together.contains { $0[figure] != nil } }
    return NewestPeriod(period: newest.period, months: newest.months, known: known)
  }
}
