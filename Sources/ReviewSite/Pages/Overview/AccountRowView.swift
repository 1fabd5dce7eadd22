import StringTemplates

/// The fields of AccountRow in the templates.
struct AccountRowView: View, Equatable {
  var name: String
  var url: String
  var tier: String?
  var owner: String
  /// Draft, archived
  var state: String?
  /// "52", "–" where none
  var index: String
  var tone: String
  var provisional: Bool
  /// "+6", "−7", "0", "–"
  var change: String
  /// Change at or below −index_fall
  var fell: Bool
  /// "4 rose, 1 fell"
  var moved: String?
  var spark: SparklineView?
  var revenue: String?
  var contribution: String?
  var loss: Bool
  var lowest: LowestView?
  /// "2", "–"
  var asks: String
  /// "26 Nov"
  var asksDue: String?

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
  ]
}
