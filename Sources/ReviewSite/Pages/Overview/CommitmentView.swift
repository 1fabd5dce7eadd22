import StringTemplates

/// The fields of Commitment in the templates.
struct CommitmentView: View, Equatable {
  var words: String
  var by: String?
  var date: String?

  static let fields: [Field<Self>] = [
    .text("words", \.words),
    .optionalText("by", \.by),
    .optionalText("date", \.date),
  ]
}
