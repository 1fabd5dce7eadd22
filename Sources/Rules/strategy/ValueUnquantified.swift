import AccountPlans
import Alignment
import Diagnostics

/// Nobody says what a promise is worth.
enum ValueUnquantified: Rule {
  static let card = RuleCard(
    "value-unquantified", .finding, .info, aspect: "strategy",
    reads: ["value_proposition.value_to_customer", "value_proposition.value_to_us"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.plan.promises.findings { promise in
      var missing: [String] = []
      if promise.valueToCustomer == nil { missing.append("value_to_customer") }
      if promise.valueToUs == nil { missing.append("value_to_us") }
      if missing.isEmpty { return nil }
      let phrase = Phrase.valueUnquantified(item: .name(promise.id.value), missing: .names(missing))
      return Finding(promise.id.value, at: promise.at, phrase)
    }
  }
}
