import AccountPlans
import Alignment
import Diagnostics

/// One figure over a run of months: which periods give it, and what is missing where it is not known.
struct TrailingSum {
  let subject: TraceSubject
  let figure: Figure
  let sum: PeriodSum
  /// The periods that give the figure.
  private let terms: [(period: PeriodFigures, value: Double)]
  /// Why the sum is not known; empty where it is.
  private let gaps: [String]

  /// `months` are month numbers.
  init(_ subject: TraceSubject, _ figure: Figure, months: Range<Int>) {
    self.subject = subject
    self.figure = figure
    var terms: [(period: PeriodFigures, value: Double)] = []
    sum = subject.assessed.money.list.sum(of: figure, in: months) { terms.append(($0, $1)) }
    self.terms = terms
    gaps = Self.gaps(figure, subject, months: months, known: terms.map(\.period.months))
  }

  private static func gaps(
    _ figure: Figure, _ subject: TraceSubject, months: Range<Int>, known: [Range<Int>]
  ) -> [String] {
    let words = subject.words
    let start = subject.context.site.fiscalYearStart
    let rows = subject.plan.financials.sorted { left, right in
      let (one, other) = (left.period.value, right.period.value)
      return (one.months(fiscalYearStart: start).lowerBound, one.length.rawValue)
        < (other.months(fiscalYearStart: start).lowerBound, other.length.rawValue)
    }
    var open = Set(months).subtracting(known.joined())
    var gaps: [String] = []
    for row in rows {
      let own = row.period.value.months(fiscalYearStart: start)
      let reachesOut = own.lowerBound < months.lowerBound || own.upperBound > months.upperBound
      // A longer period without the figure says nothing where shorter ones inside it have it.
      guard row[figure] != nil ? reachesOut && !open.isDisjoint(with: own) : open.isSuperset(of: own) else { continue }
      open.subtract(own)
      gaps.append(
        words.say(
          reachesOut
            ? .traceGapReachesOut(
              period: .name(row.period.value.description), place: .name(words.place(row[figure]?.at ?? row.at)))
            : .traceGapLacks(
              period: .name(row.period.value.description), figure: .name(figure.key),
              place: .name(words.place(row[figure]?.at ?? row.at)))))
    }
    return gaps + uncovered(open, figure, words)
  }

  /// The runs of months that no period covers.
  private static func uncovered(_ open: Set<Int>, _ figure: Figure, _ words: Words) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for month in open.sorted() {
      if let last = runs.last, last.upperBound + 1 == month {
        runs[runs.count - 1] = last.lowerBound...month
      } else {
        runs.append(month...month)
      }
    }
    return runs.map { run in
      let (from, figure) = (Argument.name(name(run.lowerBound)), Argument.name(figure.key))
      return words.say(
        run.count == 1
          ? .traceGapNoMonth(figure: figure, from: from)
          : .traceGapNoPeriod(figure: figure, from: from, to: .name(name(run.upperBound))))
    }
  }

  private static func name(_ month: Int) -> String { String(Day.first(ofMonthNumber: month).description.prefix(7)) }

  /// The periods as a table, their sum, and what is missing.
  func write(heading: String, into report: inout Report) {
    let words = subject.words
    report.heading(heading)
    var table = Table([
      .text(words.say(.tracePeriod)), .number(words.say(.traceWritten)), .text(), .number(words.say(.traceRate)),
      .number(subject.currency), .text(words.say(.tracePlace)),
    ])
    for (period, value) in terms {
      let written = WrittenFigure(figure, of: period.period, subject)
      table.add(
        period.period.description, words.number(written?.value), written?.currency ?? "", words.number(written?.rate),
        words.number(value), words.place(written?.at))
    }
    if !terms.isEmpty {
      table.add(
        words.say(sum.value == nil ? .traceSumKnown : .traceSum), "", "", "", words.number(sum.known))
      report.table(table)
    }
    for gap in gaps { report.note(gap) }
  }
}
