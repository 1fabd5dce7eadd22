import StringTemplates

/// The fields of Term in the templates.
package struct TermView: View, Equatable {
  /// "Pulp and paper", "Contract until 31 December 2027"
  package var sentence: String
  /// Of the plan's own words
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("sentence", \.sentence),
    .optionalObject("speech", \.speech),
  ]
}
