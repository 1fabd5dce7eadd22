import Diagnostics

/// What the rules found on the account, for the figures that are computed from findings.
package struct AccountFindings: Sendable {
  /// Waived ones among them.
  package let findings: [Diagnostic]
  /// By aspect, in the model's order.
  package let evidenced: [Double?]
  /// By aspect, in the model's order.
  package let contradicted: [Bool]

  package init(_ findings: [Diagnostic], evidenced: [Double?], contradicted: [Bool]) {
    self.findings = findings
    self.evidenced = evidenced
    self.contradicted = contradicted
  }
}
