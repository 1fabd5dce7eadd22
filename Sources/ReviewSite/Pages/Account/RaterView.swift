import StringTemplates

/// The fields of Rater in the templates.
struct RaterView: View, Equatable {
  /// One or two letters, unique in the account
  var letter: String
  var name: String
  var kam: Bool

  static let fields: [Field<Self>] = [
    .text("letter", \.letter),
    .text("name", \.name),
    .flag("kam", \.kam),
  ]
}
