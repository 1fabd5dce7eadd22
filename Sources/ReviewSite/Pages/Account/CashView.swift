import StringTemplates

/// The fields of Cash in the templates.
package struct CashView: View, Equatable {
  package var bars: [CashBarView]
  /// The reader sees both that net cash is made of
  package var hasNet: Bool
  /// Cash in, cash out, net cash (sum)
  package var figures: [MoneyRowView]

  package static let fields: [Field<Self>] = [
    .list("bars", \.bars),
    .flag("hasNet", \.hasNet),
    .list("figures", \.figures),
  ]
}
