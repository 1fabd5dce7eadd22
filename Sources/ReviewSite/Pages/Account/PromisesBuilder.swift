import AccountPlans
import Alignment
import Diagnostics

/// Builds the promises to the customer against the units that must back them.
struct PromisesBuilder {
  let page: AccountPage

  /// nil without a promise.
  func view() -> PromisesView? {
    let promises = page.assessed.plan.promises
    if promises.isEmpty { return nil }
    let shown = promises.prefix(AccountPage.longest)
    var units: [String] = []
    for promise in shown {
      for need in promise.needs where !units.contains(need.unit.value) { units.append(need.unit.value) }
    }
    units = Array(units.prefix(AccountPage.widest)).sorted(by: page.pages.isUnit(_:before:))
    let names = units.map(page.names.unit)
    let amounts = shown.flatMap { [page.amount($0.valueToCustomer), page.amount($0.valueToUs)] }
    let column = MoneyColumn(amounts, words: page.words)
    return PromisesView(
      headline: headline, count: page.count(promises.count), money: column.heading,
      units: names.map { UnitHeadView(name: $0) },
      rows: shown.map { promise in
        PromiseView(
          anchor: promise.id.value, id: promise.id.value, name: promise.promise.value,
          toCustomer: column.text(page.amount(promise.valueToCustomer)),
          toUs: column.text(page.amount(promise.valueToUs)),
          needs: zip(units, names).map { unit, name in Self.need(of: promise, unit, name) })
      })
  }

  private var headline: String {
    let all = page.assessed.plan.promises.count
    let atRisk = PromisesAtRisk(page: page)
    guard atRisk.isTold else { return page.words.text("promises") }
    let safe = all - atRisk.count
    if safe == all { return page.headline("account-promises-all", all) }
    if safe == 0 { return page.headline("account-promises-none", all) }
    return page.headline("account-promises-some", safe, of: all)
  }

  private static func need(of promise: borrowing Promise, _ unit: String, _ name: String) -> NeedView {
    let commitment = promise.needs.first { $0.unit.value == unit }?.commitment.value
    return NeedView(
      unit: name, confirmed: commitment == .confirmed, pending: commitment == .pending,
      refused: commitment == .refused, notNeeded: commitment == nil)
  }
}
