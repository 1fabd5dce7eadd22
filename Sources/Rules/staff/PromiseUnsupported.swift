import AccountPlans
import Alignment
import Diagnostics

/// A promise to the customer has no unit behind it, or not all of them.
enum PromiseUnsupported: Rule {
  static let card = RuleCard(
    "promise-unsupported", .finding, .warning, aspect: "staff", reads: ["value_proposition.needs.commitment"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.plan.promises.findings { promise in
      let item: Argument = .name(promise.id.value)
      func needs(_ commitment: Commitment) -> [Need] { promise.needs.filter { $0.commitment.value == commitment } }
      func units(_ needs: [Need]) -> Argument { .names(needs.map { context.unitName($0.unit.value) }) }
      let refused = needs(.refused)
      if let first = refused.first {
        let phrase = Phrase.promiseUnsupported(units: units(refused), item: item)
        return Finding(promise.id.value, at: first.commitment.at, phrase)
      }
      if promise.needs.isEmpty {
        return Finding(promise.id.value, at: promise.at, .promiseUnsupportedNone(item: item))
      }
      let pending = needs(.pending)
      guard let first = pending.first else { return nil }
      let phrase = Phrase.promiseUnsupportedPending(units: units(pending), item: item)
      return Finding(promise.id.value, at: first.commitment.at, phrase, severity: .info)
    }
  }
}
