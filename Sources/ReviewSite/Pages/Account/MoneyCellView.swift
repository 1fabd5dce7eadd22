import StringTemplates

/// The fields of MoneyCell in the templates.
struct MoneyCellView: View, Equatable {
  var value: String
  var low: Bool

  static let fields: [Field<Self>] = [
    .text("value", \.value),
    .flag("low", \.low),
  ]
}
