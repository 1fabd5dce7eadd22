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
    var found: [(promise: Int, weight: Weight)] = []
    isTold = !page.content.context.hides("value_proposition.needs")
    for (place, promise) in page.assessed.plan.promises.enumerated() where isTold {
      if let weight = Self.weight(of: promise) { found.append((place, weight)) }
    }
    promises = found.sorted { left, right in
      left.weight == right.weight ? left.promise < right.promise : left.weight.rawValue < right.weight.rawValue
    }
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
      let promise = page.assessed.plan.promises[entry.promise]
      return PromiseAtRiskView(
        id: promise.id.value, name: promise.promise.value, reason: reason(of: promise, entry.weight),
        worth: page.amount(promise.valueToCustomer).map { amount in
          page.words.phrase("account-worth", ["money": .name(page.words.money(amount))])
        })
    }
  }

  private static func weight(of promise: borrowing Promise) -> Weight? {
    if promise.needs.contains(where: { $0.commitment.value == .refused }) { return .refused }
    if promise.needs.isEmpty { return .unsupported }
    return promise.needs.contains { $0.commitment.value == .pending } ? .pending : nil
  }

  private func reason(of promise: borrowing Promise, _ weight: Weight) -> String {
    func units(_ commitment: Commitment) -> [String] {
      promise.needs.filter { $0.commitment.value == commitment }.prefix(AccountPage.widest)
        .map { page.names.unit($0.unit.value) }
    }
    switch weight {
    case .unsupported: return page.words.text("account-no-unit")
    case .refused: return page.words.phrase("account-refused", ["units": .names(units(.refused))])
    case .pending: return page.words.phrase("account-pending", ["units": .names(units(.pending))])
    }
  }
}
