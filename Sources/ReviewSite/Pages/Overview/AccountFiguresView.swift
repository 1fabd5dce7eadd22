import StringTemplates

/// The fields of AccountFigures in the templates.
package struct AccountFiguresView: View, Equatable {
  package var name: String
  package var url: String
  /// Whether the columns stand: as of Columns
  package var ratings: Bool
  package var growths: Bool
  package var margins: Bool
  package var cash: Bool
  package var targets: Bool
  package var wallets: Bool
  package var reviews: Bool
  /// Hard less soft, whole number with sign
  package var balance: String
  /// "79 %"
  package var coverage: String
  /// "12 of 13"
  package var completeness: String
  package var growth: String
  package var shrinking: Bool
  package var margin: String
  package var loss: Bool
  package var netCash: String
  package var cashLoss: Bool
  package var attainment: String
  package var shareOfWallet: String
  package var nextReview: String
  package var late: Bool
  /// "1 error, 3 warnings" short: "1 · 3"
  package var findings: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .flag("ratings", \.ratings),
    .flag("growths", \.growths),
    .flag("margins", \.margins),
    .flag("cash", \.cash),
    .flag("targets", \.targets),
    .flag("wallets", \.wallets),
    .flag("reviews", \.reviews),
    .text("balance", \.balance),
    .text("coverage", \.coverage),
    .text("completeness", \.completeness),
    .text("growth", \.growth),
    .flag("shrinking", \.shrinking),
    .text("margin", \.margin),
    .flag("loss", \.loss),
    .text("netCash", \.netCash),
    .flag("cashLoss", \.cashLoss),
    .text("attainment", \.attainment),
    .text("shareOfWallet", \.shareOfWallet),
    .text("nextReview", \.nextReview),
    .flag("late", \.late),
    .text("findings", \.findings),
  ]
}
