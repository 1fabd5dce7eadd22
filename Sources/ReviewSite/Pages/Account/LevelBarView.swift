import StringTemplates

/// The fields of LevelBar in the templates.
package struct LevelBarView: View, Equatable {
  /// % = 23·(level − 1)
  package var width: Double
  /// % = 4 + 23·(level − 1)
  package var x: Double

  package static let fields: [Field<Self>] = [
    .number("width", \.width),
    .number("x", \.x),
  ]
}
