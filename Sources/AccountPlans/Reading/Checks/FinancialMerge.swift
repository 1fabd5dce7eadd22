import Diagnostics
import FrontMatter

/// Rows of one account and period, wherever they stand, merged figure by figure.
struct FinancialMerge {
  private(set) var periods: [FinancialPeriod] = []
  /// Whether they are others than the rows.
  let isNeeded: Bool
  private let site: Site
  private let currency: String
  private var places: [Period: Int]?

  /// Up to so many periods are searched; more are looked up.
  private static let few = 32

  /// Merges the rows of a plan with its currency; the same figure twice is told, and overlapping periods of a figure where
  /// the fiscal year is known.
  init(
    _ rows: [FinancialPeriod], currency: String?, site: Site, judgesOverlaps: Bool, _ faults: inout FaultLog
  ) {
    self.site = site
    self.currency = currency ?? site.currency
    isNeeded = !Self.isMerged(rows)
    if isNeeded {
      periods.reserveCapacity(rows.count)
      for row in rows { add(row, &faults) }
    } else {
      periods = rows
    }
    if judgesOverlaps { noteOverlaps(&faults) }
  }

  /// Whether rows are as they will be, each of a period of its own; many are not looked through for that.
  private static func isMerged(_ rows: [FinancialPeriod]) -> Bool {
    guard rows.count <= few else { return false }
    for index in rows.indices {
      let period = rows[index].period.value
      if period == .placeholder { return false }
      for other in 0..<index where rows[other].period.value == period { return false }
    }
    return true
  }

  private mutating func add(_ row: FinancialPeriod, _ faults: inout FaultLog) {
    // A period that could not be read was told already.
    guard row.period.value != .placeholder else { return }
    guard let index = place(of: row.period.value) else {
      places?[row.period.value] = periods.count
      periods.append(row)
      return
    }
    for figure in Figure.allCases {
      guard let new = row[figure] else { continue }
      if let first = periods[index][figure] {
        faults.note(
          .figureDuplicate, .figureDuplicateFigure(figure: .name(figure.key), period: .period(row.period.value)),
          at: new.at, notes: [.init(at: first.at, .noteFirst)])
      } else {
        periods[index][figure] = converted(new, from: row.currency, to: periods[index].currency)
      }
    }
  }

  /// The place of a period among those merged; few are searched, many looked up.
  private mutating func place(of period: Period) -> Int? {
    if places == nil, periods.count > Self.few {
      places = Dictionary(periods.enumerated().map { ($1.period.value, $0) }) { first, _ in first }
    }
    if let places { return places[period] }
    return periods.firstIndex { $0.period.value == period }
  }

  /// The figure in the currency of the entry that it joins.
  private func converted(
    _ figure: Located<Double>, from own: Located<String>?, to other: Located<String>?
  ) -> Located<Double> {
    let source = own?.value ?? currency
    let target = other?.value ?? currency
    guard source != target, let from = site.rate(of: source), let to = site.rate(of: target) else { return figure }
    return Located(figure.value * from / to, at: figure.at)
  }

  private func noteOverlaps(_ faults: inout FaultLog) {
    guard let first = periods.first?.period.value.length,
      periods.indices.contains(where: { periods[$0].period.value.length != first })
    else { return }
    let start = site.fiscalYearStart
    let sorted = periods.sorted {
      let left = $0.period.value.months(fiscalYearStart: start)
      let right = $1.period.value.months(fiscalYearStart: start)
      return (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
    }
    for figure in Figure.allCases {
      var longest: (period: Located<Period>, end: Int, at: SourceRange)?
      for entry in sorted {
        guard let value = entry[figure] else { continue }
        let months = entry.period.value.months(fiscalYearStart: start)
        if let longest, months.lowerBound < longest.end {
          faults.note(
            .periodsOverlap,
            .periodsOverlapFigure(
              figure: .name(figure.key), period: .period(entry.period.value), other: .period(longest.period.value)),
            at: value.at, notes: [.init(at: longest.at, .noteOther)])
        }
        if months.upperBound > longest?.end ?? Int.min { longest = (entry.period, months.upperBound, value.at) }
      }
    }
  }
}
