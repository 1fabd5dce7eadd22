import StringTemplates

/// The fields of CashBar in the templates.
struct CashBarView: View, Equatable {
  var alt: String
  var flow: SignedBarView?
  var zero: Double

  static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .optionalObject("flow", \.flow),
    .number("zero", \.zero),
  ]
}
