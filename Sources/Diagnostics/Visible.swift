/// Makes text safe to show: what would steer a terminal or turn the reading direction shows as `\u{FFFD}`. All that goes to a
/// terminal or to the log of a pipeline passes it.
package enum Visible {
  /// A line of its own: no control characters, line breaks among them, and no command to what runs a pipeline.
  package static func line(_ text: String) -> String {
    var bytes = Array(text.utf8)
    clean(&bytes, from: 0)
    PipelineCommands.defuse(&bytes, from: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Several lines, each as `line` makes it.
  package static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
  }

  /// The same where colours of our own are among the words: `ESC [ 1 ; 31 m`.
  package static func styled(_ text: String) -> String {
    let colour = /\u{1B}\[[0-9;]*m/
    var shown = ""
    var rest = text[...]
    while let found = rest.firstMatch(of: colour) {
      shown += lines(String(rest[..<found.range.lowerBound])) + found.output
      rest = rest[found.range.upperBound...]
    }
    return shown + lines(String(rest))
  }

  /// A whole document in a form that has signs of its own for what must not stand there as it is; line breaks stay.
  package static func document(_ document: [UInt8], as form: PipelineCommands.Form) -> [UInt8] {
    var bytes = document
    if document.indices.contains(where: { isUnsafe(document, at: $0) }) {
      var shown = ""
      for scalar in String(decoding: document, as: UTF8.self).unicodeScalars {
        if scalar != "\n", scalar != "\t", isUnsafe(scalar) {
          shown += form.shown(scalar.value)
        } else {
          shown.unicodeScalars.append(scalar)
        }
      }
      bytes = Array(shown.utf8)
    }
    PipelineCommands.defuse(&bytes, from: 0, as: form)
    return bytes
  }

  private static func isUnsafe(_ bytes: [UInt8], at place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x20 { return byte != 0x0A && byte != 0x09 }
    return byte >= 0x7F && bytes.withUnsafeBufferPointer { mayBeginUnsafe($0, at: place) }
  }

  package static func text(_ text: String) -> String {
    var bytes = Array(text.utf8)
    guard clean(&bytes, from: 0) else { return text }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Makes the UTF-8 from an offset on safe; whether anything had to be changed.
  @discardableResult
  package static func clean(_ bytes: inout [UInt8], from start: Int) -> Bool {
    guard !bytes.withUnsafeBufferPointer({ isSafe($0, from: start) }) else { return false }
    var shown = String.UnicodeScalarView()
    for scalar in String(decoding: bytes[start...], as: UTF8.self).unicodeScalars {
      shown.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
    }
    bytes.removeSubrange(start...)
    bytes += String(shown).utf8
    return true
  }

  private static func isSafe(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var offset = start
    while true {
      offset = PlainBytes.end(from: offset, in: bytes)
      guard offset < bytes.count else { return true }
      if mayBeginUnsafe(bytes, at: offset) { return false }
      offset += 1
    }
  }

  /// Whether an unsafe scalar stands at an offset, by its first two bytes where that is enough to be rare.
  private static func mayBeginUnsafe(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    switch bytes[offset] {
    case 0..<0x20, 0x7F: return true
    case 0xC2: return next < 0xA0
    case 0xD8: return next == 0x9C
    case 0xE2: return next == 0x80 && isUnsafePunctuation(bytes, at: offset + 2) || next == 0x81
    case 0xEF: return next == 0xBB
    default: return false
    }
  }

  /// Dashes, quotes and the ellipsis are common and share the first two bytes with marks of direction.
  private static func isUnsafePunctuation(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    return byte == 0x8E || byte == 0x8F || (0xA8...0xAE).contains(byte)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x61C, 0xFEFF: true
    default: false
    }
  }
}
