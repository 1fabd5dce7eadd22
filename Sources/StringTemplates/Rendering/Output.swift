/// The bytes of a page as it grows; one is reused for many pages.
@frozen @usableFromInline package struct Output: Sendable {
  @usableFromInline package var storage: [UInt8]

  /// An empty page with room for a number of bytes.
  @inlinable package init(capacity: Int = 0) {
    storage = []
    storage.reserveCapacity(capacity)
  }

  @inlinable package var bytes: [UInt8] { storage }

  /// Empties the page and keeps its room.
  @inlinable package mutating func removeAll() { storage.removeAll(keepingCapacity: true) }

  /// Appends bytes as they stand.
  @inlinable package mutating func raw(_ bytes: UnsafeBufferPointer<UInt8>) { storage.append(contentsOf: bytes) }

  /// Appends bytes as they stand.
  @inlinable package mutating func raw(_ bytes: [UInt8]) { storage.append(contentsOf: bytes) }

  /// Appends a text, escaped for its place.
  @inlinable package mutating func write(_ text: String, _ escape: Escape) {
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
