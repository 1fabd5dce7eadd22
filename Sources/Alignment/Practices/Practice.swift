/// How far one practice is followed.
package struct Practice: Sendable {
  /// How many follow it.
  package let met: Int
  /// Of how many.
  package let total: Int
  /// Ids of those that do not, in the order of the accounts, forums or units.
  package let lagging: [String]

  /// 0 to 1; nil of nothing, and where what it is computed from is hidden.
  package var share: Double? { total > 0 ? Double(met) / Double(total) : nil }

  /// A practice that is not told, since what it is computed from is hidden.
  static let hidden = Practice(met: 0, total: 0, lagging: [])
}

extension Practice {
  /// The practice over all of `subjects`.
  init<Subject>(of subjects: some Sequence<Subject>, id: (Subject) -> String, isFollowed: (Subject) -> Bool) {
    var met = 0
    var lagging: [String] = []
    for subject in subjects {
      if isFollowed(subject) { met += 1 } else { lagging.append(id(subject)) }
    }
    self.init(met: met, total: met + lagging.count, lagging: lagging)
  }
}
