extension RandomAccessCollection where Index == Int {
  /// The first index whose element belongs to the second part of a collection that is sorted into two, found by halving;
  /// `endIndex` where none does. Named as in swift-algorithms.
  @inlinable
  package func partitioningIndex(where belongsInSecondPartition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongsInSecondPartition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
