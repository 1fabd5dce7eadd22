import StringTemplates

/// The fields of Conflicts in the templates.
package struct ConflictsView: View, Equatable {
  package var headline: String
  package var count: String
  package var money: String
  package var rows: [ConflictView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("money", \.money),
    .list("rows", \.rows),
  ]
}
