import StringTemplates

/// The fields of Sentence in the templates.
struct SentenceView: View, Equatable {
  var sentence: String

  static let fields: [Field<Self>] = [
    .text("sentence", \.sentence),
  ]
}
