import StringTemplates

/// The fields of History in the templates.
package struct HistoryView: View, Equatable {
  package var headline: String
  /// What the marks mean, of those that are drawn
  package var note: String
  package var chart: HistoryChartView
  /// Newest first
  package var rows: [IndexAtView]
  /// "200 of 240 days are shown."
  package var more: String?
  /// Dates joined; nil without a review
  package var reviews: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("note", \.note),
    .object("chart", \.chart),
    .list("rows", \.rows),
    .optionalText("more", \.more),
    .optionalText("reviews", \.reviews),
  ]
}
