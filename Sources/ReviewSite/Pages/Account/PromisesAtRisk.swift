import AccountPlans
import Alignment
import Diagnostics

/// The promises that units do not stand behind: refused ones and those without needs first, then pending ones.
struct PromisesAtRisk {
  private enum Weight: Int { case refused, unsupported, pending }

  private let page: AccountPage
  private let promises: [(promise: Int, weight: Weight)]
  /// Who stands behind them is not hidden.
  let isTold: Bool

  init(page: AccountPage) {
    self.page = page
    isTold = !page.content.context.hides("value_proposition.needs")
    var found: [(promise: Int, weight: Weight)] = []
    let all = page.assessed.plan.promises
    for place in all.indices where isTold {
      if let weight = Self.weight(of: all[place].needs) { found.append((place, weight)) }
    }
    found.sort { left, right in
      left.weight == right.weight ? left.promise < right.promise : left.weight.rawValue < right.weight.rawValue
    }
    promises = found
  }

  var count: Int { promises.count }

  var headline: String {
    if !isTold { return page.words.text("hidden-part") }
    if page.assessed.plan.promises.isEmpty { return page.words.text("account-no-promises") }
    if promises.isEmpty { return page.words.text("account-promises-safe") }
    return page.headline("account-promises-at-risk", promises.count)
  }

  func rows(atMost limit: Int) -> [PromiseAtRiskView] {
    promises.prefix(limit).map { entry in
      let all = page.assessed.plan.promises
      return PromiseAtRiskView(
        id: all[entry.promise].id.value, name: all[entry.promise].promise.value,
        reason: reason(all[entry.promise].needs, entry.weight),
        worth: page.amount(all[entry.promise].valueToCustomer).map { amount in
          page.words.phrase("account-worth", ["money": .name(page.words.money(amount))])
        })
    }
  }

  private static func weight(of needs: [Need]) -> Weight? {
    if needs.isEmpty { return .unsupported }
    var isPending = false
    for place in needs.indices {
      switch needs[place].commitment.value {
      case .refused: return .refused
      case .pending: isPending = true
      case .confirmed: break
      }
    }
    return isPending ? .pending : nil
  }

  private func reason(_ needs: [Need], _ weight: Weight) -> String {
    func units(_ commitment: Commitment) -> [String] {
      var units: [String] = []
      for place in needs.indices where needs[place].commitment.value == commitment {
        if units.count < AccountPage.widest { units.append(page.names.unit(needs[place].unit.value)) }
      }
      return units
    }
    switch weight {
    case .unsupported: return page.words.text("account-no-unit")
    case .refused: return page.words.phrase("account-refused", ["units": .names(units(.refused))])
    case .pending: return page.words.phrase("account-pending", ["units": .names(units(.pending))])
    }
  }
}
