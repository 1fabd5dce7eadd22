import StringTemplates

/// The fields of Conflicts in the templates.
package struct ConflictsView: View, Equatable {
  package var headline: String
  package var count: String
  package var money: String
  /// The reader sees it
  package var hasCost: Bool
  package var hasResolution: Bool
  package var hasOwner: Bool
  package var rows: [ConflictView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("money", \.money),
    .flag("hasCost", \.hasCost),
    .flag("hasResolution", \.hasResolution),
    .flag("hasOwner", \.hasOwner),
    .list("rows", \.rows),
  ]
}
