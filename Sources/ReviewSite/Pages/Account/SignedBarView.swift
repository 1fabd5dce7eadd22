import StringTemplates

/// The fields of SignedBar in the templates.
struct SignedBarView: View, Equatable {
  var y: Double
  var height: Double
  var loss: Bool

  static let fields: [Field<Self>] = [
    .number("y", \.y),
    .number("height", \.height),
    .flag("loss", \.loss),
  ]
}
