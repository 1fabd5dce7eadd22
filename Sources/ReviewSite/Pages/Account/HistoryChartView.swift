import StringTemplates

/// The fields of HistoryChart in the templates.
package struct HistoryChartView: View, Equatable {
  package var alt: String
  package var levels: [NamedHeightView]
  /// Name only where it does not collide (12 % apart)
  package var reviews: [NamedMarkView]
  package var years: [YearMarkView]
  package var floor: NamedHeightView?
  package var points: String
  package var dots: [HistoryDotView]

  package static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .list("levels", \.levels),
    .list("reviews", \.reviews),
    .list("years", \.years),
    .optionalObject("floor", \.floor),
    .text("points", \.points),
    .list("dots", \.dots),
  ]
}
