/// The events of a segment of plain YAML, the same that libyaml gives: it costs a tenth, and most plans are plain.
struct PlainEvents {
  /// An event in few bytes, for there are thousands.
  struct Item {
    let kind: Event.Kind
    var isPlain = false
    var isFlow = false
    let start: Int32
    let end: Int32
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let items: [Item]
  private var place = -1
  /// The text of the current scalar, between its quotes.
  private(set) var scalarBytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  /// nil where the segment holds anything that is not plain, faults among them.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>) {
    guard var scan = PlainScan(bytes, segment: segment), scan.run() else { return nil }
    self.bytes = bytes
    items = scan.items
  }

  /// Moves on and describes the new event.
  mutating func next() -> Event {
    place = min(place + 1, items.count)
    guard place < items.count else { return Event(kind: .end, start: bytes.count, end: bytes.count) }
    let item = items[place]
    let range = Int(item.start)..<Int(item.end)
    if item.kind == .scalar {
      let text = item.isPlain ? range : range.lowerBound + 1..<range.upperBound - 1
      scalarBytes = UnsafeBufferPointer(rebasing: bytes[text])
    } else {
      scalarBytes = UnsafeBufferPointer(start: nil, count: 0)
    }
    return Event(
      kind: item.kind, start: range.lowerBound, end: range.upperBound, isPlain: item.isPlain, isFlow: item.isFlow)
  }
}
