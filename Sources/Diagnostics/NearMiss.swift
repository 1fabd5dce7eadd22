/// Finds the name that was probably meant.
package enum NearMiss {
  /// The candidate with the fewest edits (a swap of neighbours counts one), if that is few for the length; the first in
  /// the order given among equals. Differences of case and of `-` and `_` weigh nothing.
  package static func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(name)
    guard wanted.count <= 64 else { return nil }
    var best: (edits: Int, name: String)?
    for candidate in candidates where candidate != name {
      let other = folded(candidate)
      let limit = max(1, min(wanted.count, other.count) / 3)
      guard abs(other.count - wanted.count) <= limit else { continue }
      let most = best.map { min(limit, $0.edits - 1) } ?? limit
      if let edits = distance(wanted, other, atMost: most) { best = (edits, candidate) }
    }
    return best?.name
  }

  /// Whether two texts differ by a letter or two, and are long enough for that to be a slip.
  package static func isSlip(_ left: String, _ right: String) -> Bool {
    let left = Array(left)
    let right = Array(right)
    let limit = min(2, max(1, min(left.count, right.count) / 3))
    guard max(left.count, right.count) <= 256, abs(left.count - right.count) <= limit else { return false }
    return distance(left, right, atMost: limit) != nil
  }

  /// The names with the fewest edits for their length, the nearest first; those of equal ones that come first.
  package static func nearest(_ name: String, among candidates: [String], count: Int) -> [String] {
    let wanted = Array(folded(name).prefix(64))
    var nearest: [(rank: Int, name: String)] = []
    for candidate in candidates {
      let other = Array(folded(candidate).prefix(64))
      let length = max(1, max(wanted.count, other.count))
      var most = length
      if nearest.count == count {
        guard let last = nearest.last else { break }
        // Of equal rank the first stays: fewer edits than give this rank.
        most = (last.rank * length + 63) / 64 - 1
      }
      guard let edits = distance(wanted, other, atMost: most) else { continue }
      let rank = edits * 64 / length
      nearest.insert((rank, candidate), at: nearest.partitioningIndex { $0.rank > rank })
      if nearest.count > count { nearest.removeLast() }
    }
    return nearest.map(\.name)
  }

  private static func folded(_ name: String) -> [UInt8] {
    name.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
      case UInt8(ascii: "_"), UInt8(ascii: " "): UInt8(ascii: "-")
      default: byte
      }
    }
  }

  /// nil as soon as it is sure that there are more: most candidates are nothing like the name.
  private static func distance<Sign: Equatable>(_ left: [Sign], _ right: [Sign], atMost most: Int) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
    var before: [Int] = []
    var previous = Array(0...right.count)
    var fewestBefore = 0
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      var fewest = row + 1
      for column in right.indices {
        let same = left[row] == right[column]
        var edits = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (same ? 0 : 1))
        let swapped = row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if swapped { edits = min(edits, before[column - 1] + 1) }
        current.append(edits)
        fewest = min(fewest, edits)
      }
      // A swap reaches back over two rows.
      if fewest > most, fewestBefore > most { return nil }
      fewestBefore = fewest
      before = previous
      previous = current
    }
    let edits = previous[right.count]
    return edits <= most ? edits : nil
  }
}
