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
    let order = requests.indices.sorted { left, right in
      let ranks = (Self.rank(requests[left].state), Self.rank(requests[right].state))
      return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
    }
    let shown = order.prefix(AccountPage.longest)
    let column = MoneyColumn(shown.map { page.assessed.requests[$0].npv }, words: page.words)
    return RequestsView(
      headline: headline, count: page.words.whole(requests.count),
      note: page.words.phrase("account-npv-note", ["rate": .share(page.content.context.site.discountRate)]),
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
    let requests = page.assessed.plan.requests
    let open = requests.indices.filter { requests[$0].isOpen }
    guard !open.isEmpty else {
      return page.headline("account-requests-none-open", requests.count)
    }
    let rivals = open.map {
      (request: $0, rivals: page.content.portfolio.pools.rivals(ofRequest: $0, plan: page.place))
    }
    let wanted = rivals.reduce(rivals[0]) { $1.rivals > $0.rivals ? $1 : $0 }
    if wanted.rivals > 0 {
      let request = requests[wanted.request]
      return page.words.phrase(
        "account-requests-wanted",
        [
          "resource": .name(request.resource.value), "period": .name(page.words.period(request.period.value)),
          "count": .count(wanted.rivals),
        ])
    }
    return page.headline("account-open-requests", open.count)
  }

  private func row(_ place: Int, _ column: MoneyColumn) -> RequestView {
    let request = page.assessed.plan.requests[place]
    let figures = page.assessed.requests[place]
    let words = RequestWords(page: page)
    let pool = words.pool(of: place)
    let note = RequestNote(request, amount: { words.counted($0, pool) }, page: page)
    let rivals = RequestRivals(page: page, request: place, pool: pool)
    return RequestView(
      anchor: request.id.value, id: request.id.value, resource: request.resource.value,
      unit: page.names.unit(request.unit.value), amount: words.counted(request.amount.value, pool),
      period: page.words.period(request.period.value), status: page.pages.word(request.state),
      statusNote: note.text, late: note.isLate, declined: request.state == .declined,
      serves: serves(request), npv: figures.npv.map { column.text($0) }, loss: figures.npv.map { $0 < 0 } ?? false,
      density: figures.valueDensity.map { page.words.unitMoney($0) }, rivals: rivals.count,
      hasRivals: !rivals.names.isEmpty,
      rivalNames: rivals.names, otherRivals: rivals.others, reason: request.reason?.value)
  }

  private func serves(_ request: borrowing Request) -> String? {
    let ids = [request.objective?.value, request.caseID?.value].compactMap(\.self)
    return ids.isEmpty ? nil : ids.joined(separator: ",\u{A0}")
  }
}
