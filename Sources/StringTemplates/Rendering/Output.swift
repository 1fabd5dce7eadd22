/// The bytes of a page as it grows, in memory of its own; one is reused for many pages.
@frozen @usableFromInline package struct Output: ~Copyable {
  @usableFromInline package var start: UnsafeMutablePointer<UInt8>
  @usableFromInline package var capacity: Int
  /// How many bytes were written.
  @usableFromInline package var count = 0

  /// An empty page with room for a number of bytes.
  @inlinable package init(capacity: Int = 4096) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  @inlinable deinit { start.deallocate() }

  /// A copy of what was written.
  @inlinable package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// Lends what was written, without a copy.
  @inlinable package borrowing func withBytes<Result, E: Error>(
    _ use: (UnsafeBufferPointer<UInt8>) throws(E) -> Result
  ) throws(E) -> Result {
    try use(UnsafeBufferPointer(start: start, count: count))
  }

  /// Empties the page and keeps its room.
  @inlinable package mutating func removeAll() { count = 0 }

  /// Makes room for as many bytes more.
  @inlinable package mutating func reserve(_ more: Int) { if capacity &- count < more { grow(more) } }

  @inline(never) @usableFromInline package mutating func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: start, count: count)
    start.deallocate()
    (start, capacity) = (moved, larger)
  }

  /// Appends one byte.
  @inlinable package mutating func raw(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  /// Appends bytes as they stand.
  @inlinable package mutating func raw(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    reserve(bytes.count)
    (start + count).update(from: first, count: bytes.count)
    count &+= bytes.count
  }

  /// How many bytes are copied at once where it does not matter what stands behind them.
  static var step: Int { 32 }

  /// Appends bytes behind which at least `step` more can be read: those of a template, mostly few.
  mutating func padded(_ bytes: UnsafeRawPointer, _ length: Int) {
    reserve(length &+ Self.step)
    let target = UnsafeMutableRawPointer(start + count)
    // A copy of a size that is known beforehand needs no call.
    if length <= Self.step {
      target.copyMemory(from: bytes, byteCount: Self.step)
    } else {
      target.copyMemory(from: bytes, byteCount: length)
    }
    count &+= length
  }

  /// Appends bytes as they stand.
  @inlinable package mutating func raw(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { raw($0) } }

  /// Writes one byte into room that is there.
  @inlinable package mutating func put(_ byte: UInt8) {
    start[count] = byte
    count &+= 1
  }

  /// Appends a text, escaped for its place.
  @inlinable @inline(__always) package mutating func write(_ text: String, _ escape: Escape) {
    let written: Void? = text.utf8.withContiguousStorageIfAvailable { write($0, escape) }
    if written == nil { Array(text.utf8).withUnsafeBufferPointer { write($0, escape) } }
  }

  /// Appends UTF-8, escaped for its place.
  @inlinable package mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, _ escape: Escape) {
    switch escape {
    case .text: escaped(bytes, Self.textMask)
    case .attribute: escaped(bytes, Self.attributeMask)
    case .url: address(bytes, inList: false)
    case .urlInList: address(bytes, inList: true)
    case .urlPart: addressPart(bytes)
    }
  }
}
