import StringTemplates

/// The fields of Commitment in the templates.
package struct CommitmentView: View, Equatable {
  package var words: String
  package var by: String?
  package var date: String?

  package static let fields: [Field<Self>] = [
    .text("words", \.words),
    .optionalText("by", \.by),
    .optionalText("date", \.date),
  ]
}
