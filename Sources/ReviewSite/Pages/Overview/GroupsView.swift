import StringTemplates

/// The fields of Groups in the templates.
package struct GroupsView: View, Equatable {
  package var headline: String
  /// "€m"
  package var money: String
  package var rows: [GroupView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("money", \.money),
    .list("rows", \.rows),
  ]
}
