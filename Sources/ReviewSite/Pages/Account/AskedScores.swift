import Alignment

/// How many scores are asked for of the raters who are expected, and how many of them are there; what they answered
/// `unknown` is asked no more.
struct AskedScores {
  let scored: Int
  let asked: Int

  init(_ assessed: borrowing AssessedPlan) {
    let alignment = assessed.alignment
    var scored = 0
    var asked = 0
    for rater in alignment.raters.indices where alignment.raters[rater].isExpected {
      for aspect in alignment.aspects.indices {
        let cell = alignment.cell(rater: rater, aspect: aspect)
        if cell.isScored { scored += 1 }
        if cell.isScored || !cell.isAnswered { asked += 1 }
      }
    }
    self.scored = scored
    self.asked = asked
  }

  /// The least number of scores that a share of those asked for needs.
  func needed(_ share: Double) -> Int { Int((share * Double(asked) - 1e-9).rounded(.up)) }
}
