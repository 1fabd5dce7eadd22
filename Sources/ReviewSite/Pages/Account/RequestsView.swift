import StringTemplates

/// The fields of Requests in the templates.
package struct RequestsView: View, Equatable {
  package var headline: String
  package var count: String
  /// Nil where case figures are hidden
  package var note: String?
  package var money: String
  /// Open first
  package var rows: [RequestView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalText("note", \.note),
    .text("money", \.money),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
