/// The class that colours a level: `c0` without one, `c1` to `c3` below the floor, `c4` to `c8` from it up, half a level
/// each.
package enum Tone {
  package static let none = "c0"
  private static let names = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"]

  package static func of(level: Double?, floor: Double) -> String {
    guard let level else { return none }
    let halves = Int(((level - floor) / 0.5 + 1e-9).rounded(.down))
    return names[min(7, max(0, halves + 3))]
  }

  /// An index of 0 to 100 takes the colour of its level.
  package static func of(index: Double?, floor: Double) -> String { of(level: index.map { 1 + $0 / 25 }, floor: floor) }
}
