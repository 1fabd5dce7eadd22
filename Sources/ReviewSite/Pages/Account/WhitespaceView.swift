import StringTemplates

/// The fields of Whitespace in the templates.
package struct WhitespaceView: View, Equatable {
  package var headline: String
  package var count: String
  package var note: String
  /// One, of the first offerings
  package var tables: [WhitespaceTableView]
  /// Of the other offerings
  package var more: [WhitespaceTableView]
  /// "and 3 more offerings"
  package var moreOfferings: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("note", \.note),
    .list("tables", \.tables),
    .list("more", \.more),
    .optionalText("moreOfferings", \.moreOfferings),
  ]
}
