/// Offsets of one file, ascending, in memory of just their size: every file that was read keeps some.
enum Offsets: Sendable {
  /// Of a file so small that two bytes hold each.
  case narrow([UInt16])
  case wide([UInt32])

  init(_ offsets: [UInt32]) {
    let isNarrow = offsets.last.map { $0 <= UInt32(UInt16.max) } ?? true
    self =
      isNarrow
      ? .narrow(offsets.withUnsafeBufferPointer { $0.map { UInt16(truncatingIfNeeded: $0) } })
      : .wide(offsets.withUnsafeBufferPointer { Array($0) })
  }

  var count: Int {
    switch self {
    case .narrow(let offsets): offsets.count
    case .wide(let offsets): offsets.count
    }
  }

  subscript(_ index: Int) -> Int {
    switch self {
    case .narrow(let offsets): Int(offsets[index])
    case .wide(let offsets): Int(offsets[index])
    }
  }

  /// How many offsets lie at a place or before it.
  func count(upTo place: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
