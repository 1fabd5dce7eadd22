import StringTemplates

/// The fields of Cases in the templates.
package struct CasesView: View, Equatable {
  package var headline: String
  package var count: String
  /// Nil where figures are hidden
  package var note: String?
  package var money: String
  package var rows: [BusinessCaseView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalText("note", \.note),
    .text("money", \.money),
    .list("rows", \.rows),
  ]
}
