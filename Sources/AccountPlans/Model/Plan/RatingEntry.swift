import Diagnostics
import FrontMatter

/// What one rater said on one day.
package struct RatingEntry: Record {
  package var at: SourceRange
  package var date: Located<Day>
  package var rater: Located<String>
  /// By aspect.
  package var scores: [MapEntry<Score>] = []
  /// By aspect.
  package var evidence: [MapEntry<String>] = []

  package init(at: SourceRange) {
    self.at = at
    date = Located(.placeholder, at: at)
    rater = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("date", .day, "When it was said.") { $0.date = $1 },
    .required("rater", .reference, "kam, sponsor, or a unit's id.") { $0.rater = $1 },
    .required("scores", .map(of: .score), "1 to 5 or unknown, by aspect.") { $0.scores = $1.value },
    .optional("evidence", .map(of: .text), "What a score stands on, by aspect.") { $0.evidence = $1?.value ?? [] },
  ]
}
