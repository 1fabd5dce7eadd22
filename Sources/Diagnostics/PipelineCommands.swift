/// Keeps text from being read as a command by the program that runs a pipeline and reads its log: Azure Pipelines and GitHub
/// Actions look for `##vso[` and `##[` anywhere in a line, TeamCity for `##teamcity[`, GitHub for `::` where a line begins.
package enum PipelineCommands {
  /// In what form the text is, and so what stands in the place of a command's first sign.
  package enum Form: Sendable {
    case text, json, xml

    /// A sign that is none of a command: itself where the form can say so, else `\u{FFFD}`.
    func shown(_ scalar: UInt32) -> String {
      switch self {
      case .text: "\u{FFFD}"
      case .json: "\\u" + String(repeating: "0", count: 4 - String(scalar, radix: 16).count) + String(scalar, radix: 16)
      case .xml: scalar < 0x20 || scalar == 0xFFFE ? "\u{FFFD}" : "&#\(scalar);"
      }
    }
  }

  /// Takes the meaning from the commands in the bytes from an offset on, where a line begins.
  package static func defuse(_ bytes: inout [UInt8], from start: Int, as form: Form = .text) {
    let places = bytes.withUnsafeBufferPointer { buffer in
      (Self.places(in: buffer, from: start) + (form == .json ? [] : beginnings(in: buffer, from: start))).sorted()
    }
    guard let first = places.first else { return }
    let rest = bytes[first...]
    bytes.removeSubrange(first...)
    var at = rest.startIndex
    for place in places {
      bytes += rest[at..<place]
      bytes += form.shown(UInt32(rest[place])).utf8
      at = place + 1
    }
    bytes += rest[at...]
  }

  /// Where a line begins with two colons, blanks apart.
  private static func beginnings(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Int] {
    var found: [Int] = []
    var isBeginning = true
    for offset in start..<bytes.count {
      let byte = bytes[offset]
      if isBeginning, byte == UInt8(ascii: ":"), offset + 1 < bytes.count, bytes[offset + 1] == byte {
        found.append(offset)
      }
      isBeginning = byte == 0x0A || byte == 0x0D || isBeginning && (byte == 0x20 || byte == 0x09)
    }
    return found
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
    return ["##[", "##vso[", "##teamcity["].contains { rest.starts(with: $0.utf8) }
  }
}
