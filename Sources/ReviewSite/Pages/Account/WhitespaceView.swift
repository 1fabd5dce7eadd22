import StringTemplates

/// The fields of Whitespace in the templates.
package struct WhitespaceView: View, Equatable {
  package var headline: String
  package var count: String
  package var note: String
  package var offerings: [UnitHeadView]
  package var rows: [CustomerSiteView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("note", \.note),
    .list("offerings", \.offerings),
    .list("rows", \.rows),
  ]
}
