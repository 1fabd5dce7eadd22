import StringTemplates

/// The fields of History in the templates.
struct HistoryView: View, Equatable {
  var headline: String
  var chart: HistoryChartView
  /// Newest first
  var rows: [IndexAtView]
  /// Dates joined
  var reviews: String

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .object("chart", \.chart),
    .list("rows", \.rows),
    .text("reviews", \.reviews),
  ]
}
