import AccountPlans
import Diagnostics
import FrontMatter

/// The newest scores of an account by rater and aspect, as of a day that only moves forward.
struct ScoreSheet {
  private let raters: [Rater]
  private let raterWeights: [Double]
  private let weights: AspectWeights
  /// Rater by rater, each in the model's order of aspects.
  private(set) var cells: [ScoreCell]
  private(set) var levels: [Double?]
  private var changed: [Bool]

  init(raters: [Rater], context: AssessmentContext) {
    self.raters = raters
    weights = context.weights
    raterWeights = raters.map { context.model.weight(ofRater: $0.id) }
    cells = Array(repeating: .empty, count: raters.count * weights.ids.count)
    levels = Array(repeating: nil, count: weights.ids.count)
    changed = Array(repeating: false, count: weights.ids.count)
  }

  private var aspectCount: Int { levels.count }

  /// Takes in an entry; it replaces what its rater said before of the same aspects.
  mutating func apply(_ entry: borrowing RatingEntry, at index: Int) {
    let id = entry.rater.value
    guard let rater = raters.firstIndex(where: { $0.id == id }) else { return }
    var hint = 0
    for (place, score) in entry.scores.enumerated() {
      guard let aspect = weights.place(of: score.key.value, hint: hint) else { continue }
      hint = aspect + 1
      var level = 0
      if case .level(let given) = score.value.value { level = Int(given) }
      cells[rater * aspectCount + aspect] = ScoreCell(
        entry: Int32(truncatingIfNeeded: index), place: Int32(truncatingIfNeeded: place), score: Int8(clamping: level))
      changed[aspect] = true
    }
  }

  /// Brings levels up to the entries taken in.
  mutating func settle() {
    for aspect in changed.indices where changed[aspect] {
      levels[aspect] = level(of: aspect)
      changed[aspect] = false
    }
  }

  var index: Double? { weights.index(of: levels) }

  func index(of kind: AspectKind) -> Double? { weights.index(of: levels, kind: kind) }

  private func level(of aspect: Int) -> Double? {
    var sum = 0.0
    var weight = 0.0
    for rater in raters.indices {
      let cell = cells[rater * aspectCount + aspect]
      guard cell.isScored else { continue }
      sum += raterWeights[rater] * Double(cell.score)
      weight += raterWeights[rater]
    }
    return weight > 0 ? sum / weight : nil
  }

  /// The highest less the lowest score of an aspect; nil without one.
  func spread(of aspect: Int) -> Double? {
    var lowest = Int8.max
    var highest = Int8.min
    for rater in raters.indices {
      let cell = cells[rater * aspectCount + aspect]
      guard cell.isScored else { continue }
      lowest = min(lowest, cell.score)
      highest = max(highest, cell.score)
    }
    return highest >= lowest ? Double(highest - lowest) : nil
  }

  /// Scored cells over all but the unknown ones, of expected raters; nil where nothing is left.
  var coverage: Double? {
    var scored = 0
    var asked = 0
    for rater in raters.indices where raters[rater].isExpected {
      for cell in cells[rater * aspectCount..<(rater + 1) * aspectCount] {
        if cell.isScored { scored += 1 }
        if cell.isScored || !cell.isAnswered { asked += 1 }
      }
    }
    return asked > 0 ? Double(scored) / Double(asked) : nil
  }

  /// Index and levels over the cells that are scored both here and earlier, less the earlier ones over the same cells.
  func change(since earlier: [ScoreCell]) -> LikeForLike {
    var moved = Movement()
    var now: [Double?] = Array(repeating: nil, count: aspectCount)
    var then = now
    for aspect in 0..<aspectCount {
      var sums = (now: 0.0, then: 0.0, weight: 0.0)
      for rater in raters.indices {
        let cell = cells[rater * aspectCount + aspect]
        let before = earlier[rater * aspectCount + aspect]
        guard cell.isScored, before.isScored else { continue }
        if cell.score > before.score {
          moved.rose += 1
        } else if cell.score < before.score {
          moved.fell += 1
        } else {
          moved.stayed += 1
        }
        sums.now += raterWeights[rater] * Double(cell.score)
        sums.then += raterWeights[rater] * Double(before.score)
        sums.weight += raterWeights[rater]
      }
      guard sums.weight > 0 else { continue }
      now[aspect] = sums.now / sums.weight
      then[aspect] = sums.then / sums.weight
    }
    let levels = zip(now, then).map { now, then in now.flatMap { now in then.map { now - $0 } } }
    guard let now = weights.index(of: now), let then = weights.index(of: then) else {
      return LikeForLike(change: nil, moved: nil, levels: levels)
    }
    return LikeForLike(change: now - then, moved: moved, levels: levels)
  }
}
