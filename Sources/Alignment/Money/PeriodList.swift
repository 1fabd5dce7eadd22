import AccountPlans
import Diagnostics

/// The periods of a plan in order, each once, in the site's currency.
package struct PeriodList: Sendable {
  /// By first month, the shorter first.
  package private(set) var periods: [PeriodFigures] = []

  init(_ plan: Shared<AccountPlan>, context: AssessmentContext) {
    let planRate = context.rate(of: plan)
    periods.reserveCapacity(plan.financials.count)
    for row in plan.financials {
      // Without a rate the figure is not known; reading has told the fault.
      guard let rate = context.rate(of: row, planRate: planRate) else { continue }
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

  /// A figure added up over months; `record` takes each period that has it.
  package func sum(
    of figure: Figure, in months: Range<Int>, record: (PeriodFigures, Double) -> Void = { _, _ in }
  ) -> PeriodSum {
    var sum = PeriodSum(months: months.count)
    for period in periods where period.isInside(months) {
      guard let value = period[figure] else { continue }
      sum.add(value, months: period.months.count)
      record(period, value)
    }
    return sum
  }

  /// Revenue and target of the periods within the months in which both are given; `record` takes each of them.
  package func attainment(
    in months: Range<Int>, record: (PeriodFigures, _ revenue: Double, _ target: Double) -> Void = { _, _, _ in }
  ) -> Attainment {
    var attainment = Attainment()
    for period in periods where period.isInside(months) {
      guard let revenue = period[.revenue], let target = period[.target] else { continue }
      attainment.add(revenue: revenue, target: target)
      record(period, revenue, target)
    }
    return attainment
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
