import AccountPlans
import Alignment
import Diagnostics

/// Words on requests that several sections share.
struct RequestWords {
  let page: AccountPage

  /// What is asked for with what it is counted in: `240 hours`.
  func amount(of request: Int) -> String {
    counted(page.assessed.plan.requests[request].amount.value, pool(of: request))
  }

  func counted(_ amount: Double, _ pool: Pool?) -> String {
    let number = page.words.number(amount)
    return pool?.measure.map { String(number, "\u{A0}", $0) } ?? number
  }

  func pool(of request: Int) -> Pool? { page.content.portfolio.pools.pool(ofRequest: request, plan: page.place) }
}
