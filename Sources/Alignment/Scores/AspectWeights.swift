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

  /// The place of an aspect; `hint` is looked at first, since entries mostly keep the model's order.
  func place(of id: String, hint: Int) -> Int? {
    if hint < ids.count, ids[hint] == id { return hint }
    return ids.firstIndex(of: id)
  }

  /// The index of levels given in the model's order, 0 to 100, of one kind or all; nil where no aspect has a level.
  func index(of levels: [Double?], kind: AspectKind? = nil) -> Double? {
    var sum = 0.0
    var weight = 0.0
    for place in levels.indices {
      guard let level = levels[place], kind == nil || kinds[place] == kind else { continue }
      sum += weights[place] * AspectFigures.score(ofLevel: level)
      weight += weights[place]
    }
    return weight > 0 ? sum / weight : nil
  }
}
