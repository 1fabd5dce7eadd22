import StringTemplates

/// The fields of Need in the templates.
package struct NeedView: View, Equatable {
  package var unit: String
  package var confirmed: Bool
  package var pending: Bool
  package var refused: Bool
  /// Exactly one of the four
  package var notNeeded: Bool

  package static let fields: [Field<Self>] = [
    .text("unit", \.unit),
    .flag("confirmed", \.confirmed),
    .flag("pending", \.pending),
    .flag("refused", \.refused),
    .flag("notNeeded", \.notNeeded),
  ]
}
