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
    let shown = promises.indices.prefix(AccountPage.longest)
    let units = units(of: promises, shown)
    let names = units.map { page.names.unit($0) }
    var largest = 0.0
    for place in shown {
      largest = max(largest, page.amount(promises[place].valueToCustomer)?.magnitude ?? 0)
      largest = max(largest, page.amount(promises[place].valueToUs)?.magnitude ?? 0)
    }
    let column = MoneyColumn(largest: largest, words: page.words)
    return PromisesView(
      headline: headline, count: page.count(promises.count), money: column.heading,
      units: names.map { UnitHeadView(name: $0) },
      rows: shown.map { place in
        PromiseView(
          anchor: promises[place].id.value, id: promises[place].id.value, name: promises[place].promise.value,
          toCustomer: column.text(page.amount(promises[place].valueToCustomer)),
          toUs: column.text(page.amount(promises[place].valueToUs)),
          needs: units.indices.map { Self.need(promises[place].needs, units[$0], names[$0]) })
      })
  }

  /// Those that promises need, as units.yaml orders them.
  private func units(of promises: [Promise], _ shown: Range<Int>) -> [String] {
    var units: [String] = []
    for place in shown {
      let needs = promises[place].needs
      for need in needs.indices where !units.contains(needs[need].unit.value) { units.append(needs[need].unit.value) }
    }
    if units.count > AccountPage.widest { units.removeSubrange(AccountPage.widest...) }
    units.sort(by: page.pages.isUnit(_:before:))
    return units
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

  private static func need(_ needs: [Need], _ unit: String, _ name: String) -> NeedView {
    var commitment: Commitment?
    for place in needs.indices where needs[place].unit.value == unit {
      commitment = needs[place].commitment.value
      break
    }
    return NeedView(
      unit: name, confirmed: commitment == .confirmed, pending: commitment == .pending,
      refused: commitment == .refused, notNeeded: commitment == nil)
  }
}
