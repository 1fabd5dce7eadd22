import StringTemplates

/// The fields of CaseChart in the templates.
package struct CaseChartView: View, Equatable {
  package var width: Double
  package var alt: String
  package var bars: [CaseBarView]
  package var zero: Double

  package static let fields: [Field<Self>] = [
    .number("width", \.width),
    .text("alt", \.alt),
    .list("bars", \.bars),
    .number("zero", \.zero),
  ]
}
