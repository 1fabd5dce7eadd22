import StringTemplates

/// The fields of CaseBar in the templates.
package struct CaseBarView: View, Equatable {
  package var x: Double
  package var y: Double
  package var height: Double
  package var out: Bool

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("y", \.y),
    .number("height", \.height),
    .flag("out", \.out),
  ]
}
