import StringTemplates

/// The fields of History in the templates.
package struct HistoryView: View, Equatable {
  package var headline: String
  package var chart: HistoryChartView
  /// Newest first
  package var rows: [IndexAtView]
  /// Dates joined
  package var reviews: String

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .object("chart", \.chart),
    .list("rows", \.rows),
    .text("reviews", \.reviews),
  ]
}
