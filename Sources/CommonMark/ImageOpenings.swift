#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Counts `![`: each link that closes makes libcmark walk over every image that stands open before it in the paragraph.
enum ImageOpenings {
  static let limit = 500

  /// The line (counted from 1) that first holds more of them than the limit since the last blank line; nil where none does.
  static func firstExcess(in lines: BodyLines) -> Int? {
    guard count(in: lines.source, from: lines.starts[0], to: lines.source.count) > limit else { return nil }
    var openings = 0
    for line in 1...lines.starts.count {
      let start = lines.start(ofLine: line)
      let end = lines.start(ofLine: line + 1)
      if lines.end(ofLine: line) == start {
        openings = 0
      } else {
        openings += count(in: lines.source, from: start, to: end)
        if openings > limit { return line }
      }
    }
    return nil
  }

  private static func count(in source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard let base = source.baseAddress else { return 0 }
    var found = 0
    var at = start
    while at < end, let mark = memchr(base + at, CInt(UInt8(ascii: "!")), end - at) {
      at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(mark)) + 1
      if at < end, base[at] == UInt8(ascii: "[") { found += 1 }
    }
    return found
  }
}
