import StringTemplates

/// The fields of PeriodHead in the templates.
struct PeriodHeadView: View, Equatable {
  /// "Q3 26"
  var name: String

  static let fields: [Field<Self>] = [
    .text("name", \.name),
  ]
}
