import StringTemplates

/// The fields of MoneyRow in the templates.
package struct MoneyRowView: View, Equatable {
  package var name: String
  package var sum: Bool
  package var cells: [MoneyCellView]
  package var twelve: String
  /// Twelve is negative
  package var low: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("sum", \.sum),
    .list("cells", \.cells),
    .text("twelve", \.twelve),
    .flag("low", \.low),
  ]
}
