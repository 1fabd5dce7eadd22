/// What an account's findings say about its ratings of one aspect.
struct AspectEvidence {
  /// The share of the aspect's rules with something to check that left no finding, 0 to 1; nil where none had.
  let evidenced: Double?
  /// A rating of 4 or more stands against a finding.
  let isContradicted: Bool
}
