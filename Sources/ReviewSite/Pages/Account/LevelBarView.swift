import StringTemplates

/// The fields of LevelBar in the templates.
struct LevelBarView: View, Equatable {
  /// % = 23·(level − 1)
  var width: Double
  /// % = 4 + 23·(level − 1)
  var x: Double

  static let fields: [Field<Self>] = [
    .number("width", \.width),
    .number("x", \.x),
  ]
}
