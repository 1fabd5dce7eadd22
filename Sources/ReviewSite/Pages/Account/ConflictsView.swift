import StringTemplates

/// The fields of Conflicts in the templates.
struct ConflictsView: View, Equatable {
  var headline: String
  var count: String
  var money: String
  var rows: [ConflictView]

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("money", \.money),
    .list("rows", \.rows),
  ]
}
