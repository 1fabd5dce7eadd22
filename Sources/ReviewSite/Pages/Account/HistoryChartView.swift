import StringTemplates

/// The fields of HistoryChart in the templates.
struct HistoryChartView: View, Equatable {
  var alt: String
  var levels: [NamedHeightView]
  /// Name only where it does not collide (12 % apart)
  var reviews: [NamedMarkView]
  var years: [YearMarkView]
  var floor: NamedHeightView?
  var points: String
  var dots: [HistoryDotView]

  static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .list("levels", \.levels),
    .list("reviews", \.reviews),
    .list("years", \.years),
    .optionalObject("floor", \.floor),
    .text("points", \.points),
    .list("dots", \.dots),
  ]
}
