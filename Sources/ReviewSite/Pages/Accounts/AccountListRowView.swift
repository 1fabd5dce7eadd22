import StringTemplates

/// The fields of AccountListRow in the templates.
package struct AccountListRowView: View, Equatable {
  package var name: String
  package var url: String
  package var tier: String?
  package var owner: String
  package var state: String?
  /// Whether the columns stand: as of Columns
  package var ratings: Bool
  package var revenues: Bool
  package var contributions: Bool
  package var asking: Bool
  package var reviews: Bool
  package var index: String
  package var tone: String
  package var provisional: Bool
  package var change: String
  package var fell: Bool
  package var moved: String?
  /// "+4 by new ratings": what moved the index beside the change
  package var rest: String?
  package var spark: SparklineView?
  package var revenue: String?
  package var contribution: String?
  package var loss: Bool
  package var lowest: LowestView?
  package var asks: String
  package var asksDue: String?
  package var coverage: String
  package var completeness: String
  package var nextReview: String
  package var late: Bool
  package var findings: String

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
    .flag("reviews", \.reviews),
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
    .text("coverage", \.coverage),
    .text("completeness", \.completeness),
    .text("nextReview", \.nextReview),
    .flag("late", \.late),
    .text("findings", \.findings),
  ]
}
