import StringTemplates

/// The fields of Need in the templates.
struct NeedView: View, Equatable {
  var unit: String
  var confirmed: Bool
  var pending: Bool
  var refused: Bool
  /// Exactly one of the four
  var notNeeded: Bool

  static let fields: [Field<Self>] = [
    .text("unit", \.unit),
    .flag("confirmed", \.confirmed),
    .flag("pending", \.pending),
    .flag("refused", \.refused),
    .flag("notNeeded", \.notNeeded),
  ]
}
