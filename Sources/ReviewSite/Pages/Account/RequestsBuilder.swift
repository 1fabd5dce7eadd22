import AccountPlans
import Alignment
import Diagnostics

/// Builds what the account asks of the units, with the case behind it and the accounts that want the same.
struct RequestsBuilder {
  let page: AccountPage

  /// Rivals named at most.
  static let mostRivals = 5

  /// nil without a request.
  func view() -> RequestsView? {
    let requests = page.assessed.plan.requests
    if requests.isEmpty { return nil }
    var order = Array(requests.indices)
    order.sort { left, right in
      let ranks = (Self.rank(requests[left].state), Self.rank(requests[right].state))
      return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
    }
    let shown = order.prefix(AccountPage.longest)
    let column = MoneyColumn(shown.lazy.map { page.assessed.requests[$0].npv }, words: page.words)
    return RequestsView(
      headline: headline, count: page.words.whole(requests.count),
      note: page.content.sight.cases ? page.pages.requestsNote : nil, hasCases: page.content.sight.cases,
      money: column.heading, rows: shown.map { row($0, column) },
      more: page.words.more(shown: shown.count, of: requests.count, "account-requests-more"))
  }

  private static func rank(_ state: RequestStatus) -> Int {
    switch state {
    case .requested: 0
    case .granted: 1
    case .declined: 2
    case .withdrawn: 3
    }
  }

  private var headline: String {
    guard page.sees("requests.status") else { return page.words.text("requests") }
    let requests = page.assessed.plan.requests
    let open = requests.indices.filter { requests[$0].isOpen }
    if open.isEmpty { return page.words.text("account-requests-none-open") }
    let contests = open.map { contest(ofRequest: $0) }
    let competing = open.indices.filter { contests[$0].map { $0.accounts > 0 } ?? false }
    guard let index = competing.first, let contest = contests[index] else {
      return page.headline("account-open-requests", open.count)
    }
    if competing.count > 1, competing.count == open.count { return page.words.text("account-requests-compete-all") }
    if competing.count > 1 {
      return page.headline("account-requests-compete", competing.count, of: open.count)
    }
    let first = open[index]
    return page.words.phrase(
      "account-requests-wanted",
      [
        "resource": .name(requests[first].resource.value), "amount": .name(RequestWords(page: page).amount(of: first)),
        "period": .name(page.words.period(requests[first].period.value)), "count": .count(contest.accounts),
        "number": .name(page.words.spelled(contest.accounts)), "others": .number(contest.others),
      ])
  }

  private func contest(ofRequest request: Int) -> Contest? {
    page.content.portfolio.pools.contest(
      ofRequest: request, plan: page.place, requests: page.assessed.plan.requests)
  }

  private func row(_ place: Int, _ column: MoneyColumn) -> RequestView {
    row(page.assessed.plan.requests[place], place, column)
  }

  private func row(_ request: borrowing Request, _ place: Int, _ column: MoneyColumn) -> RequestView {
    let figures = page.assessed.requests[place]
    let words = RequestWords(page: page)
    let measure = words.measure(of: place)
    let note = RequestNote(request, amount: { words.counted($0, measure) }, page: page)
    let rivals = RequestRivals(page: page, request: place)
    let worth = RequestWorth(page: page, request: place)
    return RequestView(
      anchor: request.id.value, id: request.id.value, resource: request.resource.value,
      unit: page.names.unit(request.unit.value), amount: words.counted(request.amount.value, measure),
      period: page.words.period(request.period.value),
      status: page.sees("requests.status") ? page.pages.word(request.state) : PageWords.absent,
      statusNote: note.text, late: note.isLate, declined: request.state == .declined,
      serves: serves(request), hasCase: page.content.sight.cases, npv: figures.npv.map { column.text($0) },
      noValue: worth.missing,
      part: worth.part, loss: figures.npv.map { PageWords.isNegative(column.text($0)) } ?? false,
      density: figures.valueDensity.map { page.words.unitMoney($0) },
      pool: page.pages.pools.text(ofRequest: place, plan: page.place), rivals: rivals.count,
      hasRivals: !rivals.names.isEmpty,
      rivalNames: rivals.names, otherRivals: rivals.others, reason: request.reason?.value,
      columns: page.content.sight.cases ? 7 : 5,
      speech: page.speech(request.reason?.value ?? ""))
  }

  private func serves(_ request: borrowing Request) -> String? {
    .joined(request.objective?.value, ",\u{A0}", request.caseID?.value)
  }
}
