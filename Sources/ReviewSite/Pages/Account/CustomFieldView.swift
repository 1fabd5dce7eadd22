import StringTemplates

/// The fields of CustomField in the templates.
package struct CustomFieldView: View, Equatable {
  package var name: String
  package var value: String
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("value", \.value),
    .optionalObject("speech", \.speech),
  ]
}
