import AccountPlans

/// The names of the rows of profit and cash flow, the same on every page.
struct PnlNames: Sendable {
  let revenue: String
  /// Of the target and the costs, in the order of the rows.
  let others: [(figure: Figure, name: String)]
  let contribution: String
  let margin: String
  let cashIn: String
  let cashOut: String
  let netCash: String

  init(_ words: PageWords) {
    revenue = words.text("revenue")
    others = [
      (.target, words.text("account-target")), (.cogs, words.text("account-cogs")),
      (.costToServe, words.text("account-cost-to-serve")), (.kamCost, words.text("account-kam-cost")),
    ]
    contribution = words.text("contribution")
    margin = words.text("margin")
    cashIn = words.text("account-cash-in")
    cashOut = words.text("account-cash-out")
    netCash = words.text("net-cash")
  }
}
