import StringTemplates

/// The fields of Groups in the templates.
package struct GroupsView: View, Equatable {
  package var headline: String
  package var columns: ColumnsView
  /// At most 20, the accounts without a value after those of their group
  package var rows: [GroupView]
  /// "12 more values", the handle of the fold
  package var restCount: String?
  package var rest: [GroupView]
  /// What neither shows
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .object("columns", \.columns),
    .list("rows", \.rows),
    .optionalText("restCount", \.restCount),
    .list("rest", \.rest),
    .optionalText("more", \.more),
  ]
}
