/// What the rules of one aspect found in a plan.
struct AspectEvidence: Sendable {
  /// How many had something to check.
  var checked: UInt16 = 0
  /// How many of these left no finding that is not waived.
  var clean: UInt16 = 0
  /// A finding of severity warning or error stands that is not waived.
  var isDoubted = false

  /// The share of clean rules, 0 to 1; nil where none had something to check.
  var share: Double? { checked > 0 ? Double(clean) / Double(checked) : nil }
}
