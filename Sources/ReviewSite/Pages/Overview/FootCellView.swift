import StringTemplates

/// The fields of FootCell in the templates.
package struct FootCellView: View, Equatable {
  package var value: String
  /// The lowest minimum below the floor; the highest count above 0: at most a cell or two a row
  package var low: Bool
  package var gap: Bool

  package static let fields: [Field<Self>] = [
    .text("value", \.value),
    .flag("low", \.low),
    .flag("gap", \.gap),
  ]
}
