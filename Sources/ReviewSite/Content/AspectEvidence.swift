/// What an account's findings say about its ratings of one aspect.
package struct AspectEvidence: Hashable, Sendable {
  /// The share of the aspect's rules with something to check that left no finding, 0 to 1; nil where none had.
  package let evidenced: Double?
  /// A rating of 4 or more stands against a finding; nil where nobody has looked.
  package let isContradicted: Bool?

  package init(evidenced: Double?, isContradicted: Bool?) {
    self.evidenced = evidenced
    self.isContradicted = isContradicted
  }
}
