import AccountPlans
import Diagnostics
import FrontMatter

/// The newest scores of an account by rater and aspect, as of a day that only moves forward. Each function that computes a
/// figure gives the sums that it stands on, or hands its terms to who wants to show them.
package struct ScoreSheet: Sendable {
  package let raters: [Rater]
  private let raterWeights: [Double]
  private let weights: AspectWeights
  /// Rater by rater, each in the model's order of aspects.
  private(set) var cells: [ScoreCell]
  /// In the model's order.
  package private(set) var levels: [Double?]
  private var changed: [Bool]

  init(raters: [Rater], context: AssessmentContext) {
    self.raters = raters
    weights = context.weights
    raterWeights = raters.map { context.model.weight(ofRater: $0.id) }
    cells = Array(repeating: .empty, count: raters.count * weights.ids.count)
    levels = Array(repeating: nil, count: weights.ids.count)
    changed = Array(repeating: false, count: weights.ids.count)
  }

  /// The scores of a plan as of a day.
  package init(_ plan: Shared<AccountPlan>, raters: [Rater], asOf day: Day, context: AssessmentContext) {
    self.init(raters: raters, context: context)
    for entries in plan.value.entriesByDate(until: day) { apply(entries, of: plan) }
  }

  /// Takes in the entries of the next date.
  mutating func apply(_ entries: DatedEntries, of plan: Shared<AccountPlan>) {
    for entry in entries.indices { apply(plan.ratings[entry], at: entry) }
    settle()
  }

  /// Takes in an entry; it replaces what its rater said before of the same aspects.
  private mutating func apply(_ entry: borrowing RatingEntry, at index: Int) {
    let id = entry.rater.value
    guard let rater = raters.firstIndex(where: { $0.id == id }) else { return }
    var hint = 0
    for (position, score) in entry.scores.enumerated() {
      guard let aspect = weights.index(ofAspect: score.key.value, hint: hint) else { continue }
      hint = aspect + 1
      var level = 0
      if case .level(let given) = score.value.value { level = Int(given) }
      cells[rater * levels.count + aspect] = ScoreCell(
        entry: Int32(truncatingIfNeeded: index), index: Int32(truncatingIfNeeded: position),
        score: Int8(clamping: level))
      changed[aspect] = true
    }
  }

  /// Brings levels up to the entries taken in.
  private mutating func settle() {
    for aspect in changed.indices where changed[aspect] {
      levels[aspect] = level(of: aspect).value
      changed[aspect] = false
    }
  }

  /// What a rater answered on an aspect, by their indices in `raters` and in the model.
  package func cell(rater: Int, aspect: Int) -> ScoreCell { cells[rater * levels.count + aspect] }

  package func weight(ofRater rater: Int) -> Double { raterWeights[rater] }

  /// The alignment index over the aspects of one kind or all, 0 to 100; `record` takes each aspect that has a level.
  package func index(
    of kind: AspectKind? = nil, record: (_ aspect: Int, _ score: WeightedMean.Term) -> Void = { _, _ in }
  ) -> WeightedMean { weights.mean(of: levels, kind: kind, record: record) }

  /// The alignment index that other levels in the model's order would make.
  package func index(
    over levels: [Double?], record: (_ aspect: Int, _ score: WeightedMean.Term) -> Void = { _, _ in }
  ) -> WeightedMean { weights.mean(of: levels, record: record) }

  /// The level of an aspect: the mean of its scores.
  package func level(of aspect: Int) -> WeightedMean {
    var mean = WeightedMean()
    for rater in raters.indices {
      let cell = cell(rater: rater, aspect: aspect)
      if cell.isScored { mean.add(term(cell, of: rater)) }
    }
    return mean
  }

  private func term(_ cell: ScoreCell, of rater: Int) -> WeightedMean.Term {
    WeightedMean.Term(value: Double(cell.score), weight: raterWeights[rater])
  }

  /// The lowest and highest score of an aspect; nil without one.
  package func spread(of aspect: Int) -> Spread? {
    var spread: Spread?
    for rater in raters.indices {
      guard let score = cell(rater: rater, aspect: aspect).given else { continue }
      spread = Spread(lowest: min(spread?.lowest ?? score, score), highest: max(spread?.highest ?? score, score))
    }
    return spread
  }

  /// How far the expected raters have scored; `record` takes each of their cells.
  package func coverage(
    record: (_ rater: Int, _ aspect: Int, ScoreCell) -> Void = { _, _, _ in }
  ) -> Coverage {
    var coverage = Coverage()
    for rater in raters.indices where raters[rater].isExpected {
      for aspect in levels.indices {
        let cell = cell(rater: rater, aspect: aspect)
        coverage.add(cell)
        record(rater, aspect, cell)
      }
    }
    return coverage
  }

  /// Index and levels over the cells that are scored both here and on an earlier sheet of the same raters; `record` takes
  /// each of them.
  package func change(
    since earlier: borrowing ScoreSheet, record: (LikeForLike.Cell) -> Void = { _ in }
  ) -> LikeForLike {
    var moved = Movement()
    var then: [Double?] = Array(repeating: nil, count: levels.count)
    var now = then
    for aspect in levels.indices {
      var means = (then: WeightedMean(), now: WeightedMean())
      for rater in raters.indices {
        let cell = cell(rater: rater, aspect: aspect)
        let before = earlier.cell(rater: rater, aspect: aspect)
        guard cell.isScored, before.isScored else { continue }
        moved.add(from: before, to: cell)
        means.then.add(term(before, of: rater))
        means.now.add(term(cell, of: rater))
        record(LikeForLike.Cell(aspect: aspect, rater: rater, weight: raterWeights[rater], then: before, now: cell))
      }
      then[aspect] = means.then.value
      now[aspect] = means.now.value
    }
    return LikeForLike(
      levels: (then, now), index: (index(over: then), index(over: now)), counted: moved)
  }
}
