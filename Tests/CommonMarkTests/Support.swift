import CommonMark
import Diagnostics
import Testing

/// Parses a text that begins at an offset of a file.
func read(_ text: String, from start: Int = 0, options: Document.Options = Document.Options()) throws -> Document {
  try Document(Array(text.utf8), from: start, file: FileID(0), options: options)
}

func html(_ text: String, options: Document.Options = Document.Options()) throws -> String {
  String(decoding: try read(text, options: options).html, as: UTF8.self)
}

/// The source that a range covers.
func source(_ range: SourceRange, of text: String) -> String {
  String(decoding: Array(text.utf8)[Int(range.start)..<Int(range.end)], as: UTF8.self)
}

/// Reproducible numbers.
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ state >> 29) &* 0x9E37_79B9_7F4A_7C15
  }
}
