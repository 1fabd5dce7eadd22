import AccountPlans
import Diagnostics

extension Waiver {
  /// What it silences: RULE, or RULE/ITEM where it names one.
  var name: String { item.map { "\(rule.value)/\($0.value)" } ?? rule.value }
}
