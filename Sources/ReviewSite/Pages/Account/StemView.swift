import StringTemplates

/// The fields of Stem in the templates.
struct StemView: View, Equatable {
  var from: Double
  var to: Double
  var x: Double
  var done: Bool

  static let fields: [Field<Self>] = [
    .number("from", \.from),
    .number("to", \.to),
    .number("x", \.x),
    .flag("done", \.done),
  ]
}
