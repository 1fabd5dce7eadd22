import Diagnostics

/// What the rules found in an account, and what that says of its ratings.
package struct AccountFindings: Sendable {
  /// Waived ones among them.
  package let all: [Diagnostic]
  /// By aspect, in the model's order; empty until findings are weighed.
  private let evidenced: [Double?]
  /// By aspect, in the model's order; empty until findings are weighed.
  private let contradicted: [Bool]
  /// By aspect, the ids of its rules that had something to check; empty unless a trace asks.
  package var checked: [[String]] = []

  package init(_ all: [Diagnostic] = [], evidenced: [Double?] = [], contradicted: [Bool] = []) {
    self.all = all
    self.evidenced = evidenced
    self.contradicted = contradicted
  }

  /// The share of an aspect's rules that left no finding, 0 to 1; nil where none had something to check.
  package func evidenced(aspect: Int) -> Double? { evidenced.isEmpty ? nil : evidenced[aspect] }

  /// Whether people rate an aspect high while a finding stands; nil until findings are weighed.
  package func contradicted(aspect: Int) -> Bool? { contradicted.isEmpty ? nil : contradicted[aspect] }
}
