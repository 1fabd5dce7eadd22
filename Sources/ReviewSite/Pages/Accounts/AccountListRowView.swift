import StringTemplates

/// The fields of AccountListRow in the templates.
struct AccountListRowView: View, Equatable {
  var name: String
  var url: String
  var tier: String?
  var owner: String
  var state: String?
  var index: String
  var tone: String
  var provisional: Bool
  var change: String
  var fell: Bool
  var moved: String?
  var spark: SparklineView?
  var revenue: String?
  var contribution: String?
  var loss: Bool
  var lowest: LowestView?
  var asks: String
  var asksDue: String?
  var coverage: String
  var completeness: String
  var nextReview: String
  var late: Bool
  var findings: String

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .optionalText("tier", \.tier),
    .text("owner", \.owner),
    .optionalText("state", \.state),
    .text("index", \.index),
    .text("tone", \.tone),
    .flag("provisional", \.provisional),
    .text("change", \.change),
    .flag("fell", \.fell),
    .optionalText("moved", \.moved),
    .optionalObject("spark", \.spark),
    .optionalText("revenue", \.revenue),
    .optionalText("contribution", \.contribution),
    .flag("loss", \.loss),
    .optionalObject("lowest", \.lowest),
    .text("asks", \.asks),
    .optionalText("asksDue", \.asksDue),
    .text("coverage", \.coverage),
    .text("completeness", \.completeness),
    .text("nextReview", \.nextReview),
    .flag("late", \.late),
    .text("findings", \.findings),
  ]
}
