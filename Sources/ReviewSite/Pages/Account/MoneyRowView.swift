import StringTemplates

/// The fields of MoneyRow in the templates.
struct MoneyRowView: View, Equatable {
  var name: String
  var sum: Bool
  var cells: [MoneyCellView]
  var twelve: String
  /// Twelve is negative
  var low: Bool

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("sum", \.sum),
    .list("cells", \.cells),
    .text("twelve", \.twelve),
    .flag("low", \.low),
  ]
}
