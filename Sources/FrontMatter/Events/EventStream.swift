/// The events of one segment of a file: read here where it is plain, by libyaml where it is not.
package struct EventStream: ~Copyable {
  /// Why the segment could not be read on: libyaml's words and the byte offsets they speak of.
  package struct Failure {
    let problem: String
    let context: String
    let problemOffset: Int
    let contextOffset: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Of a plain segment all events; else those that libyaml gave so far.
  private var events: EventList
  private var place = 0
  private let library: LibraryEvents?

  /// Reads `segment` of `bytes`, which must outlive the stream. Without `plain` libyaml reads all.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>, plain isPlain: Bool = true) {
    self.bytes = bytes
    // It costs a tenth of what libyaml takes, and most plans are plain.
    if isPlain, let events = PlainScan.events(bytes, segment: segment) {
      self.events = events
      library = nil
    } else {
      let library = LibraryEvents(bytes, segment: segment)
      events = EventList(library.next())
      self.library = library
    }
  }

  package var failure: Failure? { library?.failure }

  /// Whether libyaml was not needed.
  package var isPlain: Bool { library == nil }

  package var current: Event { events[place] }

  /// The text of the current scalar, between its quotes; valid until the next event.
  @inline(__always)
  package var scalarBytes: UnsafeBufferPointer<UInt8> {
    if let library { return library.scalarBytes }
    guard current.kind == .scalar, let base = bytes.baseAddress else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    let quote = current.isPlain ? 0 : 1
    return UnsafeBufferPointer(start: base + current.start + quote, count: current.end - current.start - 2 * quote)
  }

  /// Moves to the next event; at the last one it stays.
  @inline(__always)
  package mutating func advance() {
    if place + 1 == events.count { readOn() } else { place += 1 }
  }

  @inline(never)
  private mutating func readOn() {
    guard let library, current.kind != .failed, current.kind != .end else { return }
    events.append(library.next())
    place += 1
  }

  /// Ends the stream as if nothing more could be read.
  mutating func stop() {
    events = EventList(Event(.failed))
    place = 0
  }
}
