import AccountPlans

/// The weights and kinds of the model's aspects, in its order.
struct AspectWeights: Sendable {
  let ids: [String]
  private let weights: [Double]
  private let kinds: [AspectKind]

  init(_ aspects: [Aspect]) {
    ids = aspects.map(\.id)
    weights = aspects.map(\.weight)
    kinds = aspects.map(\.kind)
  }

  /// The index of an aspect; `hint` is looked at first, since entries mostly keep the model's order.
  func index(ofAspect id: String, hint: Int) -> Int? {
    if hint < ids.count, ids[hint] == id { return hint }
    return ids.firstIndex(of: id)
  }

  /// The alignment index of levels given in the model's order, 0 to 100, of one kind or all; `record` takes each aspect that
  /// has a level.
  func mean(
    of levels: [Double?], kind: AspectKind? = nil,
    record: (_ aspect: Int, _ score: WeightedMean.Term) -> Void = { _, _ in }
  ) -> WeightedMean {
    var mean = WeightedMean()
    for aspect in levels.indices {
      guard let level = levels[aspect], kind == nil || kinds[aspect] == kind else { continue }
      let score = WeightedMean.Term(value: Self.score(ofLevel: level), weight: weights[aspect])
      mean.add(score)
      record(aspect, score)
    }
    return mean
  }

  /// A level as 0 to 100.
  static func score(ofLevel level: Double) -> Double { 100 * (level - 1) / 4 }
}
