import StringTemplates

/// The fields of CaseChart in the templates.
struct CaseChartView: View, Equatable {
  var width: Double
  var alt: String
  var bars: [CaseBarView]
  var zero: Double

  static let fields: [Field<Self>] = [
    .number("width", \.width),
    .text("alt", \.alt),
    .list("bars", \.bars),
    .number("zero", \.zero),
  ]
}
