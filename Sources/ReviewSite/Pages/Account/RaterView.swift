import StringTemplates

/// The fields of Rater in the templates.
package struct RaterView: View, Equatable {
  /// One or two letters, unique in the account
  package var letter: String
  package var name: String
  package var kam: Bool

  package static let fields: [Field<Self>] = [
    .text("letter", \.letter),
    .text("name", \.name),
    .flag("kam", \.kam),
  ]
}
