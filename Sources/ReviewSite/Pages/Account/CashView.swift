import StringTemplates

/// The fields of Cash in the templates.
struct CashView: View, Equatable {
  var bars: [CashBarView]
  /// Cash in, cash out, net cash (sum)
  var figures: [MoneyRowView]

  static let fields: [Field<Self>] = [
    .list("bars", \.bars),
    .list("figures", \.figures),
  ]
}
