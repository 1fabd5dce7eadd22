import StringTemplates

/// The fields of Sentence in the templates.
package struct SentenceView: View, Equatable {
  package var sentence: String

  package static let fields: [Field<Self>] = [
    .text("sentence", \.sentence)
  ]
}
