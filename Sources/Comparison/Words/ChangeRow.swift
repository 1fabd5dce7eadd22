/// A line of what differs: what it is, how it stood, how it stands.
struct ChangeRow: Sendable {
  let what: String
  let before: String
  let after: String
  /// By how much it moved; nil where that says nothing.
  var difference: String?
}
