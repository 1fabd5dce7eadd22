import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// HTML under construction, in memory of its own that grows.
struct HTMLBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The bytes written, in an array of just their size.
  func bytes() -> [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  mutating func append(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let start = bytes.baseAddress { append(start, bytes.count) }
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  mutating func append(number: Int) {
    for digit in String(number).utf8 { append(digit) }
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Ends the line that stands open, if one does.
  mutating func startLine() {
    if count > 0, base[count - 1] != UInt8(ascii: "\n") { append(UInt8(ascii: "\n")) }
  }

  /// Text with `& < > "` as entities.
  mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < text.count {
      let end = PlainBytes.textEnd(from: place, in: text)
      append(UnsafeBufferPointer(rebasing: text[place..<end]))
      guard end < text.count else { return }
      append(escaped: text[end])
      place = end + 1
    }
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "\""): append("&quot;")
    default: append(byte)
    }
  }

  /// A URL as libcmark writes it: what cannot stand in one as `%XX`, `&` and `'` as entities.
  mutating func append(url: UnsafeBufferPointer<UInt8>) {
    for byte in url {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"),
        UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"),
        UInt8(ascii: "~"):
        append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(Self.digit(byte >> 4))
        append(Self.digit(byte & 15))
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    memcpy(base + count, start, length)
    count += length
  }

  private mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memcpy(moved, base, count)
    base.deallocate()
    base = moved
    capacity = larger
  }
}
