import StringTemplates

/// The fields of Whitespace in the templates.
struct WhitespaceView: View, Equatable {
  var headline: String
  var count: String
  var note: String
  var offerings: [UnitHeadView]
  var rows: [CustomerSiteView]

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("note", \.note),
    .list("offerings", \.offerings),
    .list("rows", \.rows),
  ]
}
