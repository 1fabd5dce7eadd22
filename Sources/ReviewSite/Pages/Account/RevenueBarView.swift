import StringTemplates

/// The fields of RevenueBar in the templates.
struct RevenueBarView: View, Equatable {
  var alt: String
  /// Revenue of the same period a year before
  var previous: BarView?
  var revenue: BarView?
  var contribution: SignedBarView?
  var target: BarView?

  static let fields: [Field<Self>] = [
    .text("alt", \.alt),
    .optionalObject("previous", \.previous),
    .optionalObject("revenue", \.revenue),
    .optionalObject("contribution", \.contribution),
    .optionalObject("target", \.target),
  ]
}
