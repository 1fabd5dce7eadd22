import StringTemplates

/// The fields of Disc in the templates.
package struct DiscView: View, Equatable {
  package var x: Double
  /// Px: equal scores stand 17 apart, centred: 0; −8.5, 8.5; −17, 0, 17
  package var shift: Double
  package var letter: String
  package var kam: Bool

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("shift", \.shift),
    .text("letter", \.letter),
    .flag("kam", \.kam),
  ]
}
