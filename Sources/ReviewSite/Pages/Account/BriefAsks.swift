import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Ask in the templates.
package struct AskView: View, Equatable {
  package var name: String
  package var url: String
  package var due: String?
  package var late: Bool
  package var recommendation: String?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .optionalText("due", \.due),
    .flag("late", \.late),
    .optionalText("recommendation", \.recommendation),
    .optionalObject("speech", \.speech),
  ]
}

/// What the account asks for: its open asks by due date; without any its open requests stand in.
struct BriefAsks {
  private let page: AccountPage
  /// Indices in the plan.
  private let asks: [Int]
  private let requests: [Int]

  init(page: AccountPage) {
    self.page = page
    let all = page.assessed.plan.requests
    asks = page.openAsks
    requests = asks.isEmpty && page.sees("requests.status") ? all.indices.filter { all[$0].isOpen } : []
  }

  /// nil where the reader does not see what it asks and nothing stands in.
  var headline: String? {
    if !asks.isEmpty {
      return page.content.sight.asks
        ? page.headline(asks.count) { .accountAsks(number: $0.number, count: $0.count) } : page.words.text(.decisions)
    }
    if !requests.isEmpty {
      return page.headline(requests.count) { .accountOpenRequests(capitalNumber: $0.capitalNumber, count: $0.count) }
    }
    return page.content.sight.asks ? page.words.text(.accountAsksNothing) : nil
  }

  var rows: [AskView] {
    if asks.isEmpty {
      return requests.prefix(AccountPage.longest).map { row(of: page.assessed.plan.requests[$0], $0) }
    }
    return asks.prefix(AccountPage.longest).map { row(of: page.assessed.plan.asks[$0]) }
  }

  private func row(of ask: borrowing Ask) -> AskView {
    AskView(
      name: ask.text.value, url: "#" + ask.id.value,
      due: ask.writtenDue.map { due in
        String(page.words.due(due.value, asOf: page.asOf), ", ", page.words.when(due.value.day, asOf: page.asOf))
      },
      late: ask.isLate(in: page.content.context), recommendation: ask.recommendation?.value,
      speech: page.speech(ask.text.value))
  }

  private func row(of request: borrowing Request, _ index: Int) -> AskView {
    let asked = page.happened(request.asked)
    return AskView(
      name: page.words.text(
        .accountRequest(
          amount: .name(RequestWords(page: page).amount(of: index)), resource: .name(request.resource.value),
          period: .name(page.words.period(request.period.value)))), url: "#" + request.id.value,
      due: asked.map { page.words.text(.accountAskedAgo(ago: .name(page.words.ago($0.days(to: page.asOf))))) },
      late: asked.map { page.content.context.isUnanswered(since: $0) } ?? false, recommendation: nil, speech: nil)
  }
}
