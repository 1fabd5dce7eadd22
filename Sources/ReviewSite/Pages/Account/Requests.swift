import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Requests in the templates.
package struct RequestsView: View, Equatable {
  package var headline: String
  package var count: String
  /// Nil where case figures are hidden
  package var note: String?
  /// The reader sees case figures
  package var hasCases: Bool
  package var money: String
  /// Open first
  package var rows: [RequestView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalText("note", \.note),
    .flag("hasCases", \.hasCases),
    .text("money", \.money),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}

/// The fields of Request in the templates.
package struct RequestView: View, Equatable {
  package var anchor: String
  package var id: String
  package var resource: String
  package var unit: String
  /// "320 h"
  package var amount: String
  package var period: String
  package var status: String
  /// "asked 5 Oct, 50 days ago; escalated 2 Nov"
  package var statusNote: String?
  package var late: Bool
  package var declined: Bool
  /// "O1"
  package var serves: String?
  /// The columns of case figures stand
  package var hasCase: Bool
  package var npv: String?
  /// In place of a value: "no case"
  package var noValue: String
  /// "60% of C1"
  package var part: String?
  package var loss: Bool
  package var density: String?
  /// "160 of 600 hours granted, 440 left; …"
  package var pool: String?
  /// "5 accounts", "none"
  package var rivals: String
  package var hasRivals: Bool
  /// At most 5
  package var rivalNames: [RivalLinkView]
  package var otherRivals: String?
  package var reason: String?
  /// Of the table
  package var columns: Double
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("resource", \.resource),
    .text("unit", \.unit),
    .text("amount", \.amount),
    .text("period", \.period),
    .text("status", \.status),
    .optionalText("statusNote", \.statusNote),
    .flag("late", \.late),
    .flag("declined", \.declined),
    .optionalText("serves", \.serves),
    .flag("hasCase", \.hasCase),
    .optionalText("npv", \.npv),
    .text("noValue", \.noValue),
    .optionalText("part", \.part),
    .flag("loss", \.loss),
    .optionalText("density", \.density),
    .optionalText("pool", \.pool),
    .text("rivals", \.rivals),
    .flag("hasRivals", \.hasRivals),
    .list("rivalNames", \.rivalNames),
    .optionalText("otherRivals", \.otherRivals),
    .optionalText("reason", \.reason),
    .number("columns", \.columns),
    .optionalObject("speech", \.speech),
  ]
}

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
      more: page.words.more(shown: shown.count, of: requests.count, Phrase.accountRequestsMore))
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
    guard page.sees("requests.status") else { return page.words.text(.requests) }
    let requests = page.assessed.plan.requests
    let open = requests.indices.filter { requests[$0].isOpen }
    if open.isEmpty { return page.words.text(.accountRequestsNoneOpen) }
    let contests = open.map { contest(ofRequest: $0) }
    let competing = open.indices.filter { contests[$0].map { $0.accounts > 0 } ?? false }
    guard let index = competing.first, let contest = contests[index] else {
      return page.headline(open.count) { .accountOpenRequests(capitalNumber: $0.capitalNumber, count: $0.count) }
    }
    if competing.count > 1, competing.count == open.count { return page.words.text(.accountRequestsCompeteAll) }
    if competing.count > 1 {
      return page.headline(competing.count, of: open.count) {
        .accountRequestsCompete(capitalNumber: $0.capitalNumber, totalNumber: $0.totalNumber, count: $0.count)
      }
    }
    let first = open[index]
    return page.words.text(
      .accountRequestsWanted(
        resource: .name(requests[first].resource.value), period: .name(page.words.period(requests[first].period.value)),
        number: .name(page.words.spelled(contest.accounts)), count: .count(contest.accounts),
        others: .number(contest.others), amount: .name(RequestWords(page: page).amount(of: first))))
  }

  private func contest(ofRequest request: Int) -> Contest? {
    page.content.portfolio.pools.contest(
      ofRequest: request, plan: page.account, requests: page.assessed.plan.requests)
  }

  private func row(_ index: Int, _ column: MoneyColumn) -> RequestView {
    row(page.assessed.plan.requests[index], index, column)
  }

  private func row(_ request: borrowing Request, _ index: Int, _ column: MoneyColumn) -> RequestView {
    let figures = page.assessed.requests[index]
    let measure = RequestWords(page: page).measure(of: index)
    let note = RequestNote(request, measure: measure, page: page)
    let rivals = RequestRivals(page: page, request: index)
    let worth = RequestWorth(page: page, request: index)
    return RequestView(
      anchor: request.id.value, id: request.id.value, resource: request.resource.value,
      unit: page.names.unit(request.unit.value), amount: page.words.counted(request.amount.value, measure),
      period: page.words.period(request.period.value),
      status: page.sees("requests.status") ? page.pages.word(request.state) : PageWords.absent,
      statusNote: note.text, late: note.isLate, declined: request.state == .declined,
      serves: serves(request), hasCase: page.content.sight.cases, npv: figures.npv.map { column.text($0) },
      noValue: worth.missing,
      part: worth.part, loss: figures.npv.map { PageWords.isNegative(column.text($0)) } ?? false,
      density: figures.valueDensity.map { page.words.unitMoney($0) },
      pool: page.pages.pools.text(ofRequest: index, plan: page.account), rivals: rivals.count,
      hasRivals: !rivals.names.isEmpty,
      rivalNames: rivals.names, otherRivals: rivals.others, reason: request.reason?.value,
      columns: page.content.sight.cases ? 7 : 5,
      speech: page.speech(request.reason?.value ?? ""))
  }

  private func serves(_ request: borrowing Request) -> String? {
    .joined(request.objective?.value, ",\u{A0}", request.caseID?.value)
  }
}

/// What stands beside a request's status: since when it waits, or what was decided when and by whom.
struct RequestNote {
  let text: String?
  /// It waits for longer than the limit.
  let isLate: Bool

  /// `measure` is what the resource is counted in.
  init(_ request: borrowing Request, measure: String?, page: AccountPage) {
    let context = page.content.context
    let words = page.words
    func day(_ day: Day) -> Argument { .name(words.nearDay(day, asOf: page.asOf)) }
    var first: String?
    var second: String?
    var isLate = false
    if !page.sees("requests.status") {
      first = page.happened(request.asked).map { asked in
        words.text(.accountAsked(date: day(asked), ago: .name(words.ago(asked.days(to: page.asOf)))))
      }
    } else if request.isOpen {
      if let asked = page.happened(request.asked) {
        first = words.text(.accountAsked(date: day(asked), ago: .name(words.ago(asked.days(to: page.asOf)))))
        isLate = context.isUnanswered(since: asked)
      }
      if let escalated = page.happened(request.escalated) {
        second = words.text(.accountEscalated(date: day(escalated)))
        isLate = isLate || context.isEscalationOverdue(since: escalated, of: page.assessed.plan)
      }
    } else {
      if let granted = request.granted, granted.value < request.amount.value - 1e-9 {
        first = words.text(.accountGrantedPart(amount: .name(words.counted(granted.value, measure))))
      }
      switch (page.happened(request.decided), request.decidedBy) {
      case (let decided?, let by?):
        second = words.text(.accountDecidedBy(date: day(decided), name: .name(by.value)))
      case (let decided?, nil): second = words.nearDay(decided, asOf: page.asOf)
      case (nil, let by?): second = by.value
      case (nil, nil): break
      }
    }
    text = .joined(first, "; ", second)
    self.isLate = isLate
  }
}

/// Words on requests that several sections share.
struct RequestWords {
  let page: AccountPage

  /// What is asked for with what it is counted in: `240 hours`.
  func amount(of request: Int) -> String {
    page.words.counted(page.assessed.plan.requests[request].amount.value, measure(of: request))
  }

  /// What a request is counted in.
  func measure(of request: Int) -> String? {
    page.content.portfolio.pools.measure(ofRequest: request, plan: page.account)
  }
}
