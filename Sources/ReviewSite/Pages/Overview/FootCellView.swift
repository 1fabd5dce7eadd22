import StringTemplates

/// The fields of FootCell in the templates.
struct FootCellView: View, Equatable {
  var value: String
  /// The lowest minimum below the floor; the highest count above 0: at most a cell or two a row
  var low: Bool
  var gap: Bool

  static let fields: [Field<Self>] = [
    .text("value", \.value),
    .flag("low", \.low),
    .flag("gap", \.gap),
  ]
}
