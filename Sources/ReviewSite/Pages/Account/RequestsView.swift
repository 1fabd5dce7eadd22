import StringTemplates

/// The fields of Requests in the templates.
struct RequestsView: View, Equatable {
  var headline: String
  var count: String
  var note: String
  var money: String
  /// Open first
  var rows: [RequestView]
  var more: String?

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("note", \.note),
    .text("money", \.money),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
