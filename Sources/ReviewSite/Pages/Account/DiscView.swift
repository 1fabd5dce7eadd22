import StringTemplates

/// The fields of Disc in the templates.
struct DiscView: View, Equatable {
  var x: Double
  /// Px: equal scores stand 17 apart, centred: 0; −8.5, 8.5; −17, 0, 17
  var shift: Double
  var letter: String
  var kam: Bool

  static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("shift", \.shift),
    .text("letter", \.letter),
    .flag("kam", \.kam),
  ]
}
