import Diagnostics

/// Reads one text of the catalogue: `{name}` is an argument, `{name, one: …, other: …}` one of two forms by its number;
/// `\{`, `\}` and `\\` are the characters themselves.
struct TextParser {
  /// What is wrong with a text, and the bytes of the text that it is about.
  struct Problem: Error {
    /// Says it of a key.
    let phrase: @Sendable (Argument) -> Phrase
    let start: Int
    let end: Int
  }

  private let bytes: [UInt8]
  private var offset = 0

  static func pieces(of text: String) throws(Problem) -> [Piece] {
    var parser = TextParser(bytes: Array(text.utf8))
    return try parser.pieces(insideForm: false)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads up to the end of the text, or of a form: `}`, or `, ` before the name of the other form.
  private mutating func pieces(insideForm: Bool) throws(Problem) -> [Piece] {
    var pieces: [Piece] = []
    var words: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "{") {
        if !words.isEmpty { pieces.append(.words(words)) }
        words = []
        pieces.append(try argument())
      } else if byte == UInt8(ascii: "}") {
        guard insideForm else {
          throw Problem(phrase: Phrase.templateInvalidWordsBrace, start: offset, end: offset + 1)
        }
        break
      } else if insideForm, isAtOtherForm {
        break
      } else {
        words.append(try character())
      }
    }
    if !words.isEmpty { pieces.append(.words(words)) }
    return pieces
  }

  private var isAtOtherForm: Bool { bytes[offset...].starts(with: ", other:".utf8) }

  private mutating func character() throws(Problem) -> UInt8 {
    guard bytes[offset] == UInt8(ascii: "\\") else {
      offset += 1
      return bytes[offset - 1]
    }
    guard offset + 1 < bytes.count, "{}\\".utf8.contains(bytes[offset + 1]) else {
      throw Problem(phrase: Phrase.templateInvalidWordsEscape, start: offset, end: min(offset + 2, bytes.count))
    }
    offset += 2
    return bytes[offset - 1]
  }

  private mutating func argument() throws(Problem) -> Piece {
    let start = offset
    offset += 1
    let name = name()
    guard !name.isEmpty, offset < bytes.count else {
      throw Problem(phrase: Phrase.templateInvalidWordsArgument, start: start, end: min(offset + 1, bytes.count))
    }
    if bytes[offset] == UInt8(ascii: "}") {
      offset += 1
      return .argument(name)
    }
    let one = try form(", one:", openedAt: start)
    let other = try form(", other:", openedAt: start)
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "}") else {
      throw Problem(phrase: Phrase.templateInvalidWordsUnclosed, start: start, end: start + 1)
    }
    offset += 1
    return .plural(name, one: one, other: other)
  }

  private mutating func form(_ label: String, openedAt start: Int) throws(Problem) -> [Piece] {
    guard bytes[offset...].starts(with: label.utf8) else {
      let isAtEnd = offset == bytes.count
      throw Problem(
        phrase: isAtEnd ? Phrase.templateInvalidWordsUnclosed : Phrase.templateInvalidWordsPlural, start: start,
        end: isAtEnd ? start + 1 : offset + 1)
    }
    offset += label.utf8.count
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return try pieces(insideForm: true)
  }

  private mutating func name() -> String {
    let start = offset
    while offset < bytes.count, isNameByte(bytes[offset]) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
