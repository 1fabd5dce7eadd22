import StringTemplates

/// The fields of ExampleFile in the templates.
package struct ExampleFileView: View, Equatable {
  package var path: String
  package var lines: [ExampleLineView]

  package static let fields: [Field<Self>] = [
    .text("path", \.path),
    .list("lines", \.lines),
  ]
}
