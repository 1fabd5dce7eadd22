import StringTemplates

/// The fields of PortfolioTotal in the templates.
package struct PortfolioTotalView: View, Equatable {
  package var index: String
  package var change: String
  package var revenue: String
  package var contribution: String
  package var asks: String

  package static let fields: [Field<Self>] = [
    .text("index", \.index),
    .text("change", \.change),
    .text("revenue", \.revenue),
    .text("contribution", \.contribution),
    .text("asks", \.asks),
  ]
}
