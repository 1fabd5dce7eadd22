import Comparison

/// What is compared.
struct RevisionSides: Sendable {
  let before: RevisionContent
  let after: RevisionContent
  /// The side that has no content folder: it is without plans, under the settings of the other.
  let missing: Side?
}
