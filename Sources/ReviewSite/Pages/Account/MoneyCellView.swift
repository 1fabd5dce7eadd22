import StringTemplates

/// The fields of MoneyCell in the templates.
package struct MoneyCellView: View, Equatable {
  package var value: String
  package var low: Bool

  package static let fields: [Field<Self>] = [
    .text("value", \.value),
    .flag("low", \.low),
  ]
}
