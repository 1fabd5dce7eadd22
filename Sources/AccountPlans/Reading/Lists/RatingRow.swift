import Diagnostics
import FrontMatter

/// A row of `ratings*.csv`: one rater's score of one aspect.
package struct RatingRow: Record {
  package var at: SourceRange
  package var rater: Located<String>
  package var date: Located<Day>
  package var aspect: Located<String>
  package var score: Located<Score>
  package var evidence: Located<String>?

  package init(at: SourceRange) {
    self.at = at
    rater = Located("", at: at)
    date = Located(.placeholder, at: at)
    aspect = Located("", at: at)
    score = Located(.unknown, at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("rater", .reference, "kam, sponsor, or a unit's id.") { $0.rater = $1 },
    .required("date", .day, "When it was said.") { $0.date = $1 },
    .required("aspect", .reference, "The aspect.") { $0.aspect = $1 },
    .required("score", .score, "1 to 5, or unknown.") { $0.score = $1 },
    .optional("evidence", .text, "What the score stands on.") { $0.evidence = $1 },
  ]
}
