/// The events of one segment of a file: read here where it is plain, by libyaml where it is not.
package struct EventStream {
  /// Why the segment could not be read on: libyaml's words and the byte offsets they speak of.
  package struct Failure {
    let problem: String
    let context: String
    let problemOffset: Int
    let contextOffset: Int
  }

  private var plain: PlainEvents?
  private let library: LibraryEvents?

  /// Reads `segment` of `bytes`, which must outlive the stream. Without `plain` libyaml reads all.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>, plain isPlain: Bool = true) {
    plain = isPlain ? PlainEvents(bytes, segment: segment) : nil
    library = plain == nil ? LibraryEvents(bytes, segment: segment) : nil
  }

  package var failure: Failure? { library?.failure }

  /// Whether libyaml was not needed.
  package var isPlain: Bool { library == nil }

  /// The text of the current scalar; valid until the next event.
  package var scalarBytes: UnsafeBufferPointer<UInt8> {
    plain?.scalarBytes ?? library?.scalarBytes ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// Moves on and describes the new event.
  package mutating func next() -> Event {
    if let event = plain?.next() { return event }
    return library?.next() ?? Event(kind: .end)
  }
}
