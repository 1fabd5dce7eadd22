import StringTemplates

/// The fields of Requests in the templates.
package struct RequestsView: View, Equatable {
  package var headline: String
  package var count: String
  /// Nil where case figures are hidden
  package var note: String?
  /// The reader sees case figures
  package var hasCases: Bool
  package var money: String
  /// Open first
  package var rows: [RequestView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalText("note", \.note),
    .flag("hasCases", \.hasCases),
    .text("money", \.money),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}
