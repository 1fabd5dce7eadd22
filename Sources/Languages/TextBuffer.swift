/// The bytes of a text as it is written: in room that the stack lends, in memory of its own once they are more.
package struct TextBuffer: ~Copyable {
  private var room: UnsafeMutableBufferPointer<UInt8>
  private var isLent = true
  package private(set) var count = 0

  /// The room must outlive the buffer.
  init(lent room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  deinit { if !isLent { room.deallocate() } }

  var text: String { String(decoding: UnsafeBufferPointer(rebasing: room[..<count]), as: UTF8.self) }

  package mutating func append(_ byte: UInt8) {
    if count == room.count { grow(by: 1) }
    room[count] = byte
    count += 1
  }

  package mutating func append(_ text: String) {
    let appended: Void? = text.utf8.withContiguousStorageIfAvailable { append($0) }
    if appended == nil { for byte in text.utf8 { append(byte) } }
  }

  /// A whole number from 0, in digits alone.
  package mutating func append(_ number: Int) {
    if number >= 10 { append(number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = room.baseAddress, let first = bytes.baseAddress else { return }
    if bytes.count > room.count - count { return appendGrown(bytes) }
    (start + count).update(from: first, count: bytes.count)
    count += bytes.count
  }

  private mutating func appendGrown(_ bytes: UnsafeBufferPointer<UInt8>) {
    grow(by: bytes.count)
    append(bytes)
  }

  private mutating func grow(by more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(room.count * 2, count + more))
    _ = larger.update(fromContentsOf: room[..<count])
    if !isLent { room.deallocate() }
    (room, isLent) = (larger, false)
  }
}
