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

  /// nil where the segment holds anything that is not plain, faults among them.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>) {
    var scan = PlainScan(bytes, segment: segment)
    guard scan.run() else { return nil }
    self.bytes = bytes
    items = scan.items
  }

  /// The text of the current scalar, between its quotes.
  var scalarBytes: UnsafeBufferPointer<UInt8> {
    guard items.indices.contains(place), items[place].kind == .scalar else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    let quote = items[place].isPlain ? 0 : 1
    let range = Int(items[place].start) + quote..<Int(items[place].end) - quote
    return UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Moves on and describes the new event.
  mutating func next() -> Event {
    place = min(place + 1, items.count)
    guard place < items.count else { return Event(kind: .end, start: bytes.count, end: bytes.count) }
    let item = items[place]
    return Event(
      kind: item.kind, start: Int(item.start), end: Int(item.end), isPlain: item.isPlain, isFlow: item.isFlow)
  }
}
