import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Promises in the templates.
package struct PromisesView: View, Equatable {
  package var headline: String
  package var count: String
  package var money: String
  /// The reader sees it
  package var hasToCustomer: Bool
  package var hasToUs: Bool
  package var units: [UnitHeadView]
  /// Units for which there is no column
  package var hasOthers: Bool
  package var rows: [PromiseView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("money", \.money),
    .flag("hasToCustomer", \.hasToCustomer),
    .flag("hasToUs", \.hasToUs),
    .list("units", \.units),
    .list("rows", \.rows),
    .flag("hasOthers", \.hasOthers),
  ]
}

/// The fields of UnitHead in the templates.
package struct UnitHeadView: View, Equatable {
  package var name: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name)
  ]
}

/// The fields of Promise in the templates.
package struct PromiseView: View, Equatable {
  package var anchor: String
  package var id: String
  package var name: String
  /// The columns stand
  package var hasToCustomer: Bool
  package var hasToUs: Bool
  package var toCustomer: String
  package var toUs: String
  /// One a unit of the head
  package var needs: [NeedView]
  /// Of units without a column: "Depot 13 pending"; nil where all have one
  package var others: String?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .flag("hasToCustomer", \.hasToCustomer),
    .flag("hasToUs", \.hasToUs),
    .text("toCustomer", \.toCustomer),
    .text("toUs", \.toUs),
    .list("needs", \.needs),
    .optionalText("others", \.others),
    .optionalObject("speech", \.speech),
  ]
}

/// The fields of Need in the templates.
package struct NeedView: View, Equatable {
  package var unit: String
  package var confirmed: Bool
  package var pending: Bool
  package var refused: Bool
  /// Exactly one of the four
  package var notNeeded: Bool

  package static let fields: [Field<Self>] = [
    .text("unit", \.unit),
    .flag("confirmed", \.confirmed),
    .flag("pending", \.pending),
    .flag("refused", \.refused),
    .flag("notNeeded", \.notNeeded),
  ]
}

/// Builds the promises to the customer against the units that must back them.
struct PromisesBuilder {
  let page: AccountPage

  /// nil without a promise.
  func view() -> PromisesView? {
    let promises = page.assessed.plan.promises
    if promises.isEmpty { return nil }
    let shown = promises.indices.prefix(AccountPage.longest)
    let units = units(of: promises, shown)
    let shownUnits = Array(units.prefix(AccountPage.widest))
    let others = Array(units.dropFirst(AccountPage.widest))
    let names = shownUnits.map { page.names.unit($0) }
    var largest = 0.0
    for index in shown {
      largest = max(largest, page.amount(promises[index].valueToCustomer)?.magnitude ?? 0)
      largest = max(largest, page.amount(promises[index].valueToUs)?.magnitude ?? 0)
    }
    let column = MoneyColumn(largest: largest, words: page.words)
    return PromisesView(
      headline: headline, count: page.count(promises.count), money: column.heading,
      hasToCustomer: page.sees("value_proposition.value_to_customer"),
      hasToUs: page.sees("value_proposition.value_to_us"),
      units: names.map { UnitHeadView(name: $0) }, hasOthers: !others.isEmpty,
      rows: shown.map { index in
        PromiseView(
          anchor: promises[index].id.value, id: promises[index].id.value, name: promises[index].promise.value,
          hasToCustomer: page.sees("value_proposition.value_to_customer"),
          hasToUs: page.sees("value_proposition.value_to_us"),
          toCustomer: page.money(
            promises[index].valueToCustomer, column, at: "value_proposition.value_to_customer"),
          toUs: page.money(promises[index].valueToUs, column, at: "value_proposition.value_to_us"),
          needs: shownUnits.indices.map { Self.need(promises[index].needs, shownUnits[$0], names[$0]) },
          others: others.isEmpty ? nil : self.others(promises[index].needs, others),
          speech: page.speech(promises[index].promise.value))
      })
  }

  /// Those that promises need, as units.yaml orders them.
  private func units(of promises: [Promise], _ shown: Range<Int>) -> [String] {
    var units: [String] = []
    for index in shown {
      let needs = promises[index].needs
      for need in needs.indices where !units.contains(needs[need].unit.value) { units.append(needs[need].unit.value) }
    }
    units.sort(by: page.pages.isUnit(_:before:))
    return units
  }

  private var headline: String {
    let all = page.assessed.plan.promises.count
    let atRisk = PromisesAtRisk(page: page)
    guard atRisk.isTold else { return page.words.text(.promises) }
    let safe = all - atRisk.count
    if safe == all { return page.headline(all) { .accountPromisesAll(count: $0.count) } }
    if atRisk.count == all, atRisk.namesNone { return page.headline(all) { .accountPromisesUnnamed(count: $0.count) } }
    if safe == 0 { return page.headline(all) { .accountPromisesNone(count: $0.count) } }
    return page.headline(safe, of: all) {
      .accountPromisesSome(capitalNumber: $0.capitalNumber, totalNumber: $0.totalNumber, count: $0.count)
    }
  }

  /// Of the units for which the table has no column: `Depot 13 pending, Depot 14 refused`.
  private func others(_ needs: [Need], _ units: [String]) -> String {
    let texts = units.compactMap { unit in
      Self.commitment(of: unit, needs).map {
        String(page.names.unit(unit), "\u{A0}", page.words.text($0.phrase))
      }
    }
    return texts.isEmpty ? PageWords.notApplicable : texts.joined(separator: ", ")
  }

  /// Of several entries of one unit the gravest.
  private static func commitment(of unit: String, _ needs: [Need]) -> Commitment? {
    var found: Commitment?
    for index in needs.indices where needs[index].unit.value == unit {
      switch needs[index].commitment.value {
      case .refused: found = .refused
      case .pending: if found != .refused { found = .pending }
      case .confirmed: found = found ?? .confirmed
      }
    }
    return found
  }

  private static func need(_ needs: [Need], _ unit: String, _ name: String) -> NeedView {
    let commitment = commitment(of: unit, needs)
    return NeedView(
      unit: name, confirmed: commitment == .confirmed, pending: commitment == .pending,
      refused: commitment == .refused, notNeeded: commitment == nil)
  }
}

extension Commitment {
  fileprivate var phrase: Phrase {
    switch self {
    case .confirmed: .confirmed
    case .pending: .pending
    case .refused: .refused
    }
  }
}
