import StringTemplates

/// The fields of RevenueBar in the templates.
package struct RevenueBarView: View, Equatable {
  package var alt: String
  /// Revenue of the same period a year before
  package var previous: BarView?
  package var revenue: BarView?
  package var contribution: SignedBarView?
  package var target: BarView?

  package static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .optionalObject("previous", \.previous),
    .optionalObject("revenue", \.revenue),
    .optionalObject("contribution", \.contribution),
    .optionalObject("target", \.target),
  ]
}
