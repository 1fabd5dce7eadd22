import StringTemplates

/// The fields of Groups in the templates.
struct GroupsView: View, Equatable {
  var headline: String
  /// "€m"
  var money: String
  var rows: [GroupView]

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("money", \.money),
    .list("rows", \.rows),
  ]
}
