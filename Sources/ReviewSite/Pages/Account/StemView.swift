import StringTemplates

/// The fields of Stem in the templates.
package struct StemView: View, Equatable {
  package var from: Double
  package var to: Double
  package var x: Double
  package var done: Bool

  package static let fields: [Field<Self>] = [
    .number("from", \.from),
    .number("to", \.to),
    .number("x", \.x),
    .flag("done", \.done),
  ]
}
