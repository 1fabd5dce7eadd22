import Diagnostics

/// Cuts the bytes of a template into text and tags.
struct TagScanner {
  private let bytes: [UInt8]
  private let file: FileID
  private var place: Int
  private(set) var tokens: [Token] = []
  private(set) var faults = Faults()

  init(_ source: TemplateSource) {
    bytes = source.bytes
    file = source.file
    place = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func scan() {
    var textStart = place
    while let open = firstBraces(UInt8(ascii: "{"), from: place) {
      text(textStart..<open)
      scanTag(from: open)
      textStart = place
    }
    text(textStart..<bytes.count)
  }

  private mutating func text(_ range: Range<Int>) {
    if !range.isEmpty { tokens.append(Token(kind: .text, at: range)) }
  }

  private mutating func scanTag(from open: Int) {
    let inside = open + 2
    let isComment = inside < bytes.count && bytes[inside] == UInt8(ascii: "!")
    guard let close = firstBraces(UInt8(ascii: "}"), from: inside),
      isComment || firstBraces(UInt8(ascii: "{"), from: inside + 1).map({ $0 > close }) ?? true
    else {
      faults.report(.templateInvalidTagUnclosed, at: SourceRange(file: file, start: open, end: inside))
      place = inside
      return
    }
    place = close + 2
    if inside < close, bytes[inside] == UInt8(ascii: "{"), place < bytes.count, bytes[place] == UInt8(ascii: "}") {
      place += 1
    }
    interpret(open..<place, inside: inside..<close)
  }

  private mutating func interpret(_ whole: Range<Int>, inside: Range<Int>) {
    let sigil = inside.isEmpty ? 0 : bytes[inside.lowerBound]
    guard let kind = Self.kind(of: sigil) else {
      refuse(whole, sigil == UInt8(ascii: "=") ? .templateInvalidDelimiters : .templateInvalidUnescaped)
      return
    }
    let nameAt = trimmed(kind == .variable ? inside : inside.dropFirst())
    var token = Token(kind: kind, at: whole, name: String(decoding: bytes[nameAt], as: UTF8.self), nameAt: nameAt)
    if kind == .comment {
      token.name = ""
    } else if nameAt.isEmpty {
      return refuse(whole, .templateInvalidNameMissing)
    } else if [.variable, .section, .inverted].contains(kind), let phrase = Self.refusal(of: token.name) {
      faults.report(phrase, at: SourceRange(file: file, start: whole.lowerBound, end: whole.upperBound))
      if kind == .variable { token = Token(kind: .comment, at: whole) }
    }
    tokens.append(token)
  }

  /// Reports a tag that the language does not have, and leaves a comment in its place.
  private mutating func refuse(_ whole: Range<Int>, _ phrase: Phrase) {
    faults.report(phrase, at: SourceRange(file: file, start: whole.lowerBound, end: whole.upperBound))
    tokens.append(Token(kind: .comment, at: whole))
  }

  private static func kind(of sigil: UInt8) -> Token.Kind? {
    switch sigil {
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "&"): nil
    default: .variable
    }
  }

  /// What is wrong with a field's name by its form alone.
  static func refusal(of name: String) -> Phrase? {
    if name == "." { return .templateInvalidImplicitIterator }
    return name.contains(".") && !name.hasPrefix("text.") ? .templateInvalidDottedName : nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, Self.isBlank(bytes[first]) { range.removeFirst() }
    while let last = range.last, Self.isBlank(bytes[last]) { range.removeLast() }
    return range
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func firstBraces(_ brace: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == brace, bytes[index + 1] == brace { return index }
      index += 1
    }
    return nil
  }
}
