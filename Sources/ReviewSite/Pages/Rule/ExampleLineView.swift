import StringTemplates

/// The fields of ExampleLine in the templates.
package struct ExampleLineView: View, Equatable {
  package var text: String
  /// Something is found here
  package var marked: Bool

  package static let fields: [Field<Self>] = [
    .text("text", \.text),
    .flag("marked", \.marked),
  ]
}
