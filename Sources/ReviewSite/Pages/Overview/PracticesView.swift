import StringTemplates

/// The fields of Practices in the templates.
struct PracticesView: View, Equatable {
  var headline: String
  var count: String
  /// The six of alignment.md
  var rows: [PracticeView]

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}
