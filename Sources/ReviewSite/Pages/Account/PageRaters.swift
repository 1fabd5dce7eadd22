import Alignment

/// Who rated an account or was expected to, in the order of the site.
struct PageRaters: Sendable {
  struct Entry: Sendable {
    /// In `alignment.raters`.
    let place: Int
    let sign: RaterSigns.Sign
    let isKAM: Bool
    /// There is a score or an `unknown` on some aspect.
    let hasAnswered: Bool
    let isExpected: Bool
  }

  /// Raters shown at most; those who have answered go first where there are more.
  static let most = 12

  let entries: [Entry]

  init(_ assessed: borrowing AssessedPlan, signs: RaterSigns) {
    let alignment = assessed.alignment
    var entries: [Entry] = []
    entries.reserveCapacity(alignment.raters.count)
    for (place, rater) in alignment.raters.enumerated() {
      let hasAnswered = alignment.aspects.indices.contains { alignment.cell(rater: place, aspect: $0).isAnswered }
      entries.append(
        Entry(
          place: place, sign: signs[rater.id], isKAM: rater.id == Rater.kam, hasAnswered: hasAnswered,
          isExpected: rater.isExpected))
    }
    if entries.count > Self.most {
      let answered = entries.filter(\.hasAnswered) + entries.filter { !$0.hasAnswered }
      entries = Array(answered.prefix(Self.most))
    }
    entries.sort { $0.sign.rank < $1.sign.rank }
    self.entries = entries
  }
}
