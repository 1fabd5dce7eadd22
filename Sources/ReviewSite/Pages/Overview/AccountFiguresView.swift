import StringTemplates

/// The fields of AccountFigures in the templates.
struct AccountFiguresView: View, Equatable {
  var name: String
  var url: String
  /// Hard less soft, whole number with sign
  var balance: String
  /// "79 %"
  var coverage: String
  /// "12 of 13"
  var completeness: String
  var growth: String
  var shrinking: Bool
  var margin: String
  var loss: Bool
  var netCash: String
  var cashLoss: Bool
  var attainment: String
  var shareOfWallet: String
  var nextReview: String
  var late: Bool
  /// "1 error, 3 warnings" short: "1 · 3"
  var findings: String

  static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
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
