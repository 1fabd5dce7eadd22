import StringTemplates

/// The fields of CashBar in the templates.
package struct CashBarView: View, Equatable {
  package var alt: String
  package var flow: SignedBarView?
  package var zero: Double

  package static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .optionalObject("flow", \.flow),
    .number("zero", \.zero),
  ]
}
