import StringTemplates

/// The fields of Cases in the templates.
struct CasesView: View, Equatable {
  var headline: String
  var count: String
  var note: String
  var money: String
  var rows: [BusinessCaseView]

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .text("note", \.note),
    .text("money", \.money),
    .list("rows", \.rows),
  ]
}
