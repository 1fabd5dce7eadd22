import AccountPlans
import Alignment
import Diagnostics

/// One figure over a run of months: which periods give it, and what is missing where it is not known.
struct TrailingSum {
  /// A period that gives the figure.
  struct Term {
    let period: Period
    let written: Located<Double>
    let currency: String
    let rate: Double
    var value: Double { written.value * rate }
  }

  let subject: TraceSubject
  let figure: Figure
  /// Month numbers.
  let months: Range<Int>
  let terms: [Term]
  /// Why the sum is not known; empty where it is.
  let gaps: [String]

  init(_ subject: TraceSubject, _ figure: Figure, months: Range<Int>) {
    self.subject = subject
    self.figure = figure
    self.months = months
    let start = subject.context.site.fiscalYearStart
    let rows = subject.plan.financials.sorted { left, right in
      let (one, other) = (left.period.value, right.period.value)
      return (one.months(fiscalYearStart: start).lowerBound, one.length.rawValue)
        < (other.months(fiscalYearStart: start).lowerBound, other.length.rawValue)
    }
    terms = rows.compactMap { Self.term($0, figure, subject, within: months) }
    gaps = Self.gaps(rows, figure, subject, months: months)
  }

  /// nil where the periods do not cover the months exactly.
  var value: Double? { gaps.isEmpty ? terms.reduce(0) { $0 + $1.value } : nil }

  private static func term(
    _ row: FinancialPeriod, _ figure: Figure, _ subject: TraceSubject, within months: Range<Int>
  ) -> Term? {
    let own = row.period.value.months(fiscalYearStart: subject.context.site.fiscalYearStart)
    let currency = row.currency?.value ?? subject.planCurrency
    guard own.lowerBound >= months.lowerBound, own.upperBound <= months.upperBound, let written = row[figure],
      let rate = subject.context.site.rate(of: currency)
    else { return nil }
    return Term(period: row.period.value, written: written, currency: currency, rate: rate)
  }

  private static func gaps(
    _ rows: [FinancialPeriod], _ figure: Figure, _ subject: TraceSubject, months: Range<Int>
  ) -> [String] {
    let words = subject.words
    let start = subject.context.site.fiscalYearStart
    let known = rows.filter { term($0, figure, subject, within: months) != nil }
    var open = Set(months).subtracting(known.flatMap { Array($0.period.value.months(fiscalYearStart: start)) })
    var gaps: [String] = []
    for row in rows {
      let own = row.period.value.months(fiscalYearStart: start)
      let reachesOut = own.lowerBound < months.lowerBound || own.upperBound > months.upperBound
      // A longer period without the figure says nothing where shorter ones inside it have it.
      guard row[figure] != nil ? reachesOut && !open.isDisjoint(with: own) : open.isSuperset(of: own) else { continue }
      open.subtract(own)
      gaps.append(
        words.say(
          reachesOut ? "trace.gap.reaches-out" : "trace.gap.lacks",
          [
            "period": .name(row.period.value.description), "figure": .name(figure.key),
            "place": .name(words.place(row[figure]?.at ?? row.at)),
          ]))
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
      let key = run.count == 1 ? "trace.gap.no-month" : "trace.gap.no-period"
      return words.say(
        key,
        ["from": .name(name(run.lowerBound)), "to": .name(name(run.upperBound)), "figure": .name(figure.key)])
    }
  }

  private static func name(_ month: Int) -> String { String(Day.first(ofMonthNumber: month).description.prefix(7)) }

  /// The periods as a table, their sum, and what is missing.
  func write(heading: String, into report: inout Report) {
    let words = subject.words
    report.heading(heading)
    var table = Table([
      .text(words.say("trace.period")), .number(words.say("trace.written")), .text(), .number(words.say("trace.rate")),
      .number(subject.currency), .text(words.say("trace.place")),
    ])
    for term in terms {
      table.add(
        term.period.description, words.number(term.written.value), term.currency, words.number(term.rate),
        words.number(term.value), words.place(term.written.at))
    }
    if !terms.isEmpty {
      table.add(
        words.say(value == nil ? "trace.sum-known" : "trace.sum"), "", "", "",
        words.number(terms.reduce(0) { $0 + $1.value }))
      report.table(table)
    }
    for gap in gaps { report.note(gap) }
  }
}
