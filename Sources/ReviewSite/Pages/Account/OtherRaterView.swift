import StringTemplates

/// The fields of OtherRater in the templates.
package struct OtherRaterView: View, Equatable {
  package var name: String
  /// One an aspect
  package var scores: [ScoreView]

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .list("scores", \.scores),
  ]
}
