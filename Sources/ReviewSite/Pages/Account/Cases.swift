import AccountPlans
import Alignment
import Diagnostics
import Languages
import StringTemplates

/// The fields of Cases in the templates.
package struct CasesView: View, Equatable {
  package var headline: String
  package var count: String
  /// Nil where figures are hidden
  package var note: String?
  package var money: String
  package var rows: [BusinessCaseView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalText("note", \.note),
    .text("money", \.money),
    .list("rows", \.rows),
  ]
}

/// The fields of BusinessCase in the templates.
package struct BusinessCaseView: View, Equatable {
  package var anchor: String
  /// The case's, or the request's
  package var id: String
  package var name: String
  /// "shared by R1 and R3"
  package var shared: String?
  package var chart: CaseChartView?
  /// "−60; 40, 60, 60"
  package var flows: String
  package var probability: String
  package var breakEven: String
  package var npv: String
  package var loss: Bool
  package var roi: String
  package var payback: String
  package var profitability: String
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .optionalText("shared", \.shared),
    .optionalObject("chart", \.chart),
    .text("flows", \.flows),
    .text("probability", \.probability),
    .text("breakEven", \.breakEven),
    .text("npv", \.npv),
    .flag("loss", \.loss),
    .text("roi", \.roi),
    .text("payback", \.payback),
    .text("profitability", \.profitability),
    .optionalObject("speech", \.speech),
  ]
}

/// Builds the business cases: those that requests share and those that stand in a request.
struct CasesBuilder {
  let page: AccountPage

  /// Years written out at most, as many as there are bars.
  private static let mostYears = CaseBars.longest

  /// A case wherever it stands; money in the site's currency.
  private struct Entry {
    let id: String
    let name: String
    let sharers: [String]
    let investment: Double?
    let flows: [Double]?
    let probability: Double?
    let figures: CaseFigures?
    /// It stands in a request, and is named after what that asks for.
    let isOwn: Bool
  }

  /// nil without a case, and where the reader does not see their figures.
  func view() -> CasesView? {
    guard page.content.sight.cases else { return nil }
    let entries = entries()
    if entries.isEmpty { return nil }
    let shown = entries.prefix(AccountPage.longest)
    var largest = 0.0
    for entry in shown {
      largest = max(largest, entry.investment?.magnitude ?? 0, entry.figures?.npv.magnitude ?? 0)
      for flow in entry.flows ?? [] { largest = max(largest, flow.magnitude) }
    }
    let column = MoneyColumn(largest: largest, words: page.words)
    return CasesView(
      headline: headline(entries), count: page.count(entries.count),
      note: page.pages.casesNote,
      money: column.heading, rows: shown.map { row($0, column) })
  }

  private func entries() -> [Entry] {
    let cases = page.assessed.plan.cases
    let requests = page.assessed.plan.requests
    var entries: [Entry] = []
    for index in cases.indices { entries.append(entry(cases[index])) }
    for index in requests.indices where requests[index].hasOwnCase { entries.append(entry(requests[index])) }
    return entries
  }

  private func entry(_ entry: borrowing BusinessCase) -> Entry {
    self.entry(
      entry.id.value, entry.text?.value ?? "", sharers(of: entry.id.value), entry.investment, entry.cashFlows,
      entry.probability, isOwn: false)
  }

  private func entry(_ request: borrowing Request) -> Entry {
    entry(
      request.id.value, request.resource.value, [], request.investment, request.cashFlows, request.probability,
      isOwn: true)
  }

  /// The requests that share a case.
  private func sharers(of id: String) -> [String] {
    let requests = page.assessed.plan.requests
    return requests.sharing(caseID: id).map { requests[$0].id.value }
  }

  private func entry(
    _ id: String, _ name: String, _ sharers: [String], _ investment: Located<Double>?,
    _ flows: Located<[Located<Double>]>?, _ probability: Located<Double>?, isOwn: Bool
  ) -> Entry {
    let rate = page.rate
    let invested = page.amount(investment)
    var converted: [Double]?
    if let flows, let rate { converted = flows.value.indices.map { flows.value[$0].value * rate } }
    return Entry(
      id: id, name: name, sharers: sharers, investment: invested, flows: converted, probability: probability?.value,
      figures: CaseFigures(
        investment: invested, cashFlows: converted, probability: probability?.value,
        discountRate: page.content.context.site.discountRate), isOwn: isOwn)
  }

  private func headline(_ entries: [Entry]) -> String {
    let unknown = entries.count { $0.figures == nil }
    let losing = entries.count { ($0.figures?.npv ?? 1) < 1e-6 }
    if losing > 0 {
      return page.headline(losing, of: entries.count) {
        .accountCasesLosing(total: $0.total, capitalNumber: $0.capitalNumber, count: $0.count)
      }
    }
    if unknown > 0 {
      return page.headline(unknown, of: entries.count) {
        .accountCasesUnknown(total: $0.total, capitalNumber: $0.capitalNumber, count: $0.count)
      }
    }
    return page.headline(entries.count) { .accountCasesCarry(count: $0.count) }
  }

  private func row(_ entry: Entry, _ column: MoneyColumn) -> BusinessCaseView {
    let words = page.words
    let figures = entry.figures
    let flows = flows(of: entry, column)
    let npv = figures.map { column.text($0.npv) } ?? notKnown
    let chart = entry.investment.flatMap { investment in
      entry.flows.map { CaseBars(investment: investment, flows: $0) }
    }
    return BusinessCaseView(
      anchor: entry.sharers.isEmpty && isRequest(entry.id) ? "case." + entry.id : entry.id,
      id: entry.id, name: entry.name,
      shared: entry.sharers.isEmpty
        ? nil
        : words.text(.accountCaseShared(count: .count(entry.sharers.count), ids: .names(entry.sharers))),
      chart: chart.map { CaseChartView(width: $0.width, alt: flows, bars: $0.bars, zero: $0.zero) }, flows: flows,
      probability: entry.probability.map { words.exactShare($0, atMost: 1) } ?? notKnown, breakEven: breakEven(figures),
      npv: npv, loss: PageWords.isNegative(npv),
      roi: figures == nil ? notKnown : words.shareOr(figures?.roi, PageWords.absent), payback: payback(figures),
      profitability: figures?.profitabilityIndex.map { words.numbers.fixed($0, decimals: 2) }
        ?? (figures == nil ? notKnown : PageWords.absent), speech: entry.isOwn ? nil : page.speech(entry.name))
  }

  private var notKnown: String { page.words.notKnown }

  /// The probability above which the case pays off; the word where none would do.
  private func breakEven(_ figures: CaseFigures?) -> String {
    guard let figures else { return notKnown }
    guard let share = figures.breakEven, share < 1 - 1e-9 else { return page.words.text(.accountNever) }
    let text = page.words.share(share)
    // Nothing is above 100%: what rounds to it shows a decimal, or that it is as good as never.
    if text != page.words.share(1) { return text }
    let finer = page.words.share(share, decimals: 1)
    return finer == page.words.share(1, decimals: 1) ? page.words.text(.accountNever) : finer
  }

  private func isRequest(_ id: String) -> Bool {
    let requests = page.assessed.plan.requests
    return requests.indices.contains { requests[$0].id.value == id }
  }

  private func payback(_ figures: CaseFigures?) -> String {
    guard let figures else { return notKnown }
    guard let years = figures.payback else { return page.words.text(.accountNever) }
    return page.words.text(.accountYears(years: .name(page.words.numbers.fixed(years, decimals: 1))))
  }

  /// `−60; 40, 60, 60`
  private func flows(of entry: Entry, _ column: MoneyColumn) -> String {
    let invested = entry.investment.map { column.text(-$0) } ?? notKnown
    guard let flows = entry.flows, !flows.isEmpty else { return String(invested, "; ", notKnown) }
    var text = invested
    text.reserveCapacity(8 * flows.count)
    for (year, flow) in flows.prefix(Self.mostYears).enumerated() {
      text += year == 0 ? "; " : ", "
      text += column.text(flow)
    }
    if flows.count > Self.mostYears {
      text = String(
        text, " ", page.words.text(.othersMore(count: .count(flows.count - Self.mostYears))))
    }
    return text
  }
}
