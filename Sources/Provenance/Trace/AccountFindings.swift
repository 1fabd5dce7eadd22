import Diagnostics

/// What the rules found on the account, for the figures that are computed from findings.
package struct AccountFindings: Sendable {
  /// Waived ones among them.
  package let findings: [Diagnostic]
  /// By aspect, in the model's order.
  package let evidenced: [Double?]
  /// By aspect, in the model's order.
  package let contradicted: [Bool]
  /// By aspect, the ids of its rules that had something to check.
  package let checked: [[String]]

  package init(
    _ findings: [Diagnostic], evidenced: [Double?], contradicted: [Bool], checked: [[String]] = []
  ) {
    self.findings = findings
    self.evidenced = evidenced
    self.contradicted = contradicted
    self.checked = checked
  }
}
