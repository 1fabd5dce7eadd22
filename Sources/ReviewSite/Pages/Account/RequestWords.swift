import AccountPlans
import Alignment
import Diagnostics

/// Words on requests that several sections share.
struct RequestWords {
  let page: AccountPage

  /// What is asked for with what it is counted in: `240 hours`.
  func amount(of request: Int) -> String {
    counted(page.assessed.plan.requests[request].amount.value, measure(of: request))
  }

  func counted(_ amount: Double, _ measure: String?) -> String {
    let number = page.words.number(amount)
    return measure.map { String(number, "\u{A0}", $0) } ?? number
  }

  /// What a request is counted in.
  func measure(of request: Int) -> String? {
    page.content.portfolio.pools.measure(ofRequest: request, plan: page.place)
  }
}
