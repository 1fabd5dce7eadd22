import AccountPlans
import Alignment
import Diagnostics

extension AssessedPlan {
  /// Where the lowest of the newest scores of an aspect stands, the first rater's among equals.
  func placeOfLowestScore(aspect: Int) -> SourceRange {
    var lowest: Rating?
    for rating in ratings(aspect: aspect) {
      guard let score = rating.score else { continue }
      if score < lowest?.score ?? Int.max { lowest = rating }
    }
    return lowest.map { source(of: $0) } ?? plan.at
  }
}
