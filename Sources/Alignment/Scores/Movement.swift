/// Of the cells that are scored at both dates, how many rose, fell and stayed.
package struct Movement: Hashable, Sendable {
  package var rose = 0
  package var fell = 0
  package var stayed = 0

  package init() {}

  package var count: Int { rose + fell + stayed }

  mutating func add(from then: ScoreCell, to now: ScoreCell) {
    if now.score > then.score {
      rose += 1
    } else if now.score < then.score {
      fell += 1
    } else {
      stayed += 1
    }
  }
}
