import StringTemplates

/// The fields of PeriodHead in the templates.
package struct PeriodHeadView: View, Equatable {
  /// "Q3 26"
  package var name: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name)
  ]
}
