import StringTemplates

/// The fields of Practices in the templates.
package struct PracticesView: View, Equatable {
  package var headline: String
  package var count: String
  /// The six of alignment.md
  package var rows: [PracticeView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}
