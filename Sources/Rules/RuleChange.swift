import Alignment
import Diagnostics

/// Another rule in a rule's place, made of what the rule finds: so that a test can ask whether its examples would notice.
package struct RuleChange: Sendable {
  let rule: String
  /// nil stands, as in a rule, for nothing to check.
  let changed: @Sendable ([Finding]?) -> [Finding]?

  package init(of rule: String, _ changed: @escaping @Sendable ([Finding]?) -> [Finding]?) {
    self.rule = rule
    self.changed = changed
  }
}

extension CheckedRule {
  /// The rule as the change has it; other rules as they are.
  func changed(by change: RuleChange?) -> Self {
    guard let change, change.rule == card.id else { return self }
    return Self(card: card, run: { change.changed(run($0, $1)) }, isHidden: isHidden, isItemHidden: isItemHidden)
  }
}
