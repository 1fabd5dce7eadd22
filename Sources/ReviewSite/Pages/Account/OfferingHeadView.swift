import StringTemplates

/// The fields of OfferingHead in the templates.
package struct OfferingHeadView: View, Equatable {
  package var name: String
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalObject("speech", \.speech),
  ]
}
