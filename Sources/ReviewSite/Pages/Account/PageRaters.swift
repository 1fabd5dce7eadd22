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
    let hasScored: Bool
    let isExpected: Bool
  }

  /// Columns of the table at most; those who have answered go first where there are more.
  static let most = 12

  /// Those with a column.
  let entries: [Entry]
  /// Those for whom there is no room.
  let others: [Entry]

  init(_ assessed: borrowing AssessedPlan, signs: RaterSigns) {
    let alignment = assessed.alignment
    var entries: [Entry] = []
    entries.reserveCapacity(alignment.raters.count)
    for (place, rater) in alignment.raters.enumerated() {
      var (answered, scored) = (false, false)
      for aspect in alignment.aspects.indices {
        let cell = alignment.cell(rater: place, aspect: aspect)
        answered = answered || cell.isAnswered
        scored = scored || cell.isScored
      }
      entries.append(
        Entry(
          place: place, sign: signs[rater.id], isKAM: rater.id == Rater.kam, hasAnswered: answered,
          hasScored: scored, isExpected: rater.isExpected))
    }
    var others: [Entry] = []
    if entries.count > Self.most {
      let answered = entries.filter(\.hasAnswered) + entries.filter { !$0.hasAnswered }
      entries = Array(answered.prefix(Self.most))
      others = answered.dropFirst(Self.most).sorted { $0.sign.rank < $1.sign.rank }
    }
    entries.sort { $0.sign.rank < $1.sign.rank }
    self.entries = entries
    self.others = others
  }

  /// Of all, those of the table first.
  var all: [Entry] { others.isEmpty ? entries : entries + others }

  /// Somebody has said something.
  var hasAnswers: Bool { entries.contains(where: \.hasAnswered) }
}
