import StringTemplates

/// The fields of PortfolioTotal in the templates.
struct PortfolioTotalView: View, Equatable {
  var index: String
  var change: String
  var revenue: String
  var contribution: String
  var asks: String

  static let fields: [Field<Self>] = [
    .text("index", \.index),
    .text("change", \.change),
    .text("revenue", \.revenue),
    .text("contribution", \.contribution),
    .text("asks", \.asks),
  ]
}
