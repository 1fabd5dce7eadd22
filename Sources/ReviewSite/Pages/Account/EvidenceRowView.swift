import StringTemplates

/// The fields of EvidenceRow in the templates.
package struct EvidenceRowView: View, Equatable {
  package var rater: String
  package var score: ScoreView
  /// What the score stands on, as the rater wrote it
  package var evidence: String
  /// The day of the rating
  package var date: String
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("rater", \.rater),
    .object("score", \.score),
    .text("evidence", \.evidence),
    .text("date", \.date),
    .optionalObject("speech", \.speech),
  ]
}
