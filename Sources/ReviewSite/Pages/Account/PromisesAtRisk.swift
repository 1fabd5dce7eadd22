import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of PromiseAtRisk in the templates.
package struct PromiseAtRiskView: View, Equatable {
  package var id: String
  package var name: String
  /// "Spare parts refused"
  package var reason: String
  /// "€0.42m to the customer"
  package var worth: String?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("id", \.id),
    .text("name", \.name),
    .text("reason", \.reason),
    .optionalText("worth", \.worth),
    .optionalObject("speech", \.speech),
  ]
}

/// The promises that units do not stand behind: refused ones and those without needs first, then pending ones.
struct PromisesAtRisk {
  private enum Weight: Int { case refused, unsupported, pending }

  private let page: AccountPage
  private let promises: [(promise: Int, weight: Weight)]
  /// Who stands behind them is not hidden.
  let isTold: Bool

  init(page: AccountPage) {
    self.page = page
    isTold = page.sees("value_proposition", "value_proposition.needs", "value_proposition.needs.commitment")
    var found: [(promise: Int, weight: Weight)] = []
    let all = page.assessed.plan.promises
    for index in all.indices where isTold {
      if let weight = Self.weight(of: all[index].needs) { found.append((index, weight)) }
    }
    found.sort { left, right in
      left.weight == right.weight ? left.promise < right.promise : left.weight.rawValue < right.weight.rawValue
    }
    promises = found
  }

  var count: Int { promises.count }

  /// No promise at risk names a unit.
  var namesNone: Bool { promises.allSatisfy { $0.weight == .unsupported } }

  /// nil where the reader does not see who stands behind promises.
  var headline: String? {
    if !isTold { return nil }
    if page.assessed.plan.promises.isEmpty { return page.words.text(.accountNoPromises) }
    if promises.isEmpty { return page.words.text(.accountPromisesSafe) }
    return page.headline(promises.count) { .accountPromisesAtRisk(capitalNumber: $0.capitalNumber, count: $0.count) }
  }

  var rows: [PromiseAtRiskView] {
    promises.prefix(AccountPage.longest).map { entry in
      let all = page.assessed.plan.promises
      return PromiseAtRiskView(
        id: all[entry.promise].id.value, name: all[entry.promise].promise.value,
        reason: reason(all[entry.promise].needs),
        worth: page.amount(all[entry.promise].valueToCustomer).map { amount in
          page.words.text(.accountWorth(money: .name(page.words.money(amount))))
        }, speech: page.speech(all[entry.promise].promise.value))
    }
  }

  private static func weight(of needs: [Need]) -> Weight? {
    if needs.isEmpty { return .unsupported }
    var isPending = false
    for index in needs.indices {
      switch needs[index].commitment.value {
      case .refused: return .refused
      case .pending: isPending = true
      case .confirmed: break
      }
    }
    return isPending ? .pending : nil
  }

  /// `refused: Spare parts; pending: Data platform`
  private func reason(_ needs: [Need]) -> String {
    func units(_ commitment: Commitment, _ phrase: (Argument) -> Phrase) -> String? {
      var units: [String] = []
      for index in needs.indices where needs[index].commitment.value == commitment {
        let name = page.names.unit(needs[index].unit.value)
        if !units.contains(name) { units.append(name) }
      }
      return units.isEmpty ? nil : page.words.text(phrase(.names(units)))
    }
    return .joined(units(.refused, Phrase.accountRefused), "; ", units(.pending, Phrase.accountPending))
      ?? page.words.text(.accountNoUnit)
  }
}
