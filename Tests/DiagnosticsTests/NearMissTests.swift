import Diagnostics
import Testing

/// The name that was probably meant, held against a search that takes no short cut.
@Suite struct NearMissTests {
  @Test(arguments: [
    ("ownr", "owner"), ("obejctives", "objectives"), ("KPI-conflicts", "kpi_conflicts"), ("acount", "account"),
    ("financial", "financials"),
  ]) func nearMisses(_ sample: (String, String)) {
    let names = ["account", "owner", "objectives", "financials", "kpi_conflicts", "contract"]
    #expect(NearMiss.suggestion(for: sample.0, among: names) == sample.1)
  }

  @Test(arguments: ["zebra", "x", ""]) func noNearMiss(_ name: String) {
    #expect(NearMiss.suggestion(for: name, among: ["account", "owner"]) == nil)
  }

  @Test func givingUpEarlyChangesNothing() {
    var sequence = Words(state: 20_261_201)
    for _ in 0..<300 {
      let names = (0..<12).map { _ in sequence.word() }
      let name = sequence.word()
      #expect(NearMiss.suggestion(for: name, among: names) == Plain.suggestion(for: name, among: names))
      #expect(NearMiss.nearest(name, among: names, count: 3) == Plain.nearest(name, among: names, count: 3))
    }
  }
}

/// Words of few letters, so that many are near each other.
private struct Words {
  var state: UInt64

  mutating func below(_ limit: UInt64) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % limit)
  }

  mutating func word() -> String {
    let letters = Array("abc-")
    let count = below(9)
    return String((0..<count).map { _ in letters[below(4)] })
  }
}

/// Every distance whole, by its definition (optimal string alignment).
private enum Plain {
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var memory: [[Int]: Int] = [:]
    func edits(_ row: Int, _ column: Int) -> Int {
      if row == 0 { return column }
      if column == 0 { return row }
      if let known = memory[[row, column]] { return known }
      let same = left[row - 1] == right[column - 1]
      var fewest = min(
        edits(row - 1, column) + 1, edits(row, column - 1) + 1, edits(row - 1, column - 1) + (same ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        fewest = min(fewest, edits(row - 2, column - 2) + 1)
      }
      memory[[row, column]] = fewest
      return fewest
    }
    return edits(left.count, right.count)
  }

  static func suggestion(for name: String, among names: [String]) -> String? {
    let within = names.filter { candidate in
      candidate != name && distance(Array(name), Array(candidate)) <= max(1, min(name.count, candidate.count) / 3)
    }
    return within.min { distance(Array(name), Array($0)) < distance(Array(name), Array($1)) }
  }

  static func nearest(_ name: String, among names: [String], count: Int) -> [String] {
    let ranked = names.enumerated().map { place, candidate in
      (
        rank: distance(Array(name), Array(candidate)) * 64 / max(1, max(name.count, candidate.count)), place: place,
        name: candidate
      )
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(count).map(\.name)
  }
}
