import StringTemplates

/// The fields of AccountRow in the templates.
package struct AccountRowView: View, Equatable {
  package var name: String
  package var url: String
  package var tier: String?
  package var owner: String
  /// Draft, archived
  package var state: String?
  /// Whether the columns stand: as of Columns
  package var ratings: Bool
  package var revenues: Bool
  package var contributions: Bool
  package var asking: Bool
  /// "52", "–" where none
  package var index: String
  package var tone: String
  package var provisional: Bool
  /// "+6", "−7", "0", "–"
  package var change: String
  /// Change at or below −index_fall
  package var fell: Bool
  /// "4 rose, 1 fell"
  package var moved: String?
  /// "+4 by new ratings": what moved the index beside the change
  package var rest: String?
  package var spark: SparklineView?
  package var revenue: String?
  package var contribution: String?
  package var loss: Bool
  package var lowest: LowestView?
  /// "2", "–"
  package var asks: String
  /// "26 Nov"
  package var asksDue: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .optionalText("tier", \.tier),
    .text("owner", \.owner),
    .optionalText("state", \.state),
    .flag("ratings", \.ratings),
    .flag("revenues", \.revenues),
    .flag("contributions", \.contributions),
    .flag("asking", \.asking),
    .text("index", \.index),
    .text("tone", \.tone),
    .flag("provisional", \.provisional),
    .text("change", \.change),
    .flag("fell", \.fell),
    .optionalText("moved", \.moved),
    .optionalText("rest", \.rest),
    .optionalObject("spark", \.spark),
    .optionalText("revenue", \.revenue),
    .optionalText("contribution", \.contribution),
    .flag("loss", \.loss),
    .optionalObject("lowest", \.lowest),
    .text("asks", \.asks),
    .optionalText("asksDue", \.asksDue),
  ]
}
