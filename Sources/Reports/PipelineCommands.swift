/// Keeps text from being read as a command by the program that runs a pipeline and reads its log: Azure Pipelines and GitHub
/// Actions look for `##vso[` and `##[` anywhere in a line.
enum PipelineCommands {
  /// Takes the meaning from the commands in the bytes from an offset on: their first sign shows as `\u{FFFD}`.
  static func defuse(_ bytes: inout [UInt8], from start: Int) {
    let places = bytes.withUnsafeBufferPointer { Self.places(in: $0, from: start) }
    guard let first = places.first else { return }
    let rest = bytes[first...]
    bytes.removeSubrange(first...)
    var at = rest.startIndex
    for place in places {
      bytes += rest[at..<place]
      bytes += "\u{FFFD}".utf8
      at = place + 1
    }
    bytes += rest[at...]
  }

  private static func places(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Int] {
    var places: [Int] = []
    var offset = start
    while offset < bytes.count {
      offset = next(in: bytes, from: offset)
      if begins(bytes, at: offset) { places.append(offset) }
      offset += 1
    }
    return places
  }

  /// The offset of the next number sign, or the end; eight bytes are looked at together.
  private static func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let sign = UInt8(ascii: "#")
    let signs = UInt64(sign) &* 0x0101_0101_0101_0101
    var offset = start
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return offset }
    while offset + 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ signs
      if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] != sign { offset += 1 }
    return offset
  }

  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let rest = bytes[min(offset, bytes.count)...]
    return rest.starts(with: "##[".utf8) || rest.starts(with: "##vso[".utf8)
  }
}
