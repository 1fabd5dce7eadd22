import StringTemplates

/// The fields of CaseBar in the templates.
struct CaseBarView: View, Equatable {
  var x: Double
  var y: Double
  var height: Double
  var out: Bool

  static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("y", \.y),
    .number("height", \.height),
    .flag("out", \.out),
  ]
}
