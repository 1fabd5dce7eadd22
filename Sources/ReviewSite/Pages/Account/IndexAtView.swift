import StringTemplates

/// The fields of IndexAt in the templates.
struct IndexAtView: View, Equatable {
  var date: String
  var index: String

  static let fields: [Field<Self>] = [
    .text("date", \.date),
    .text("index", \.index),
  ]
}
