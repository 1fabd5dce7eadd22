import StringTemplates

/// The fields of IndexAt in the templates.
package struct IndexAtView: View, Equatable {
  package var date: String
  package var index: String

  package static let fields: [Field<Self>] = [
    .text("date", \.date),
    .text("index", \.index),
  ]
}
