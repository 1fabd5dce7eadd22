/// Inline HTML.
extension InlineSyntax {
  /// What a construct of inline HTML begins and ends with.
  enum Enclosed: Int, CaseIterable {
    case comment, instruction, section, declaration

    var opening: StaticString {
      switch self {
      case .comment: "<!--"
      case .instruction: "<?"
      case .section: "<![CDATA["
      case .declaration: "<!"
      }
    }

    var closing: StaticString {
      switch self {
      case .comment: "-->"
      case .instruction: "?>"
      case .section: "]]>"
      case .declaration: ">"
      }
    }
  }

  /// The construct that opens here, if it is not a tag.
  func enclosed(_ start: Int) -> Enclosed? {
    guard let second = byte(start + 1), second == UInt8(ascii: "!") || second == UInt8(ascii: "?") else { return nil }
    guard let kind = Enclosed.allCases.first(where: { has($0.opening, at: start) }) else { return nil }
    // A declaration has a name; anything else after `<!` is text.
    return kind != .declaration || byte(start + 2).map { $0.isLetter } ?? false ? kind : nil
  }

  func enclosedEnd(_ kind: Enclosed, _ start: Int) -> Int? {
    var at = start + kind.opening.utf8CodeUnitCount
    while at < end {
      if has(kind.closing, at: at) { return at + kind.closing.utf8CodeUnitCount }
      at += 1
    }
    return nil
  }

  /// An opening or closing tag.
  func tag(_ start: Int) -> Int? {
    let isClosing = byte(start + 1) == UInt8(ascii: "/")
    var at = start + (isClosing ? 2 : 1)
    guard let first = byte(at), first.isLetter else { return nil }
    while let byte = byte(at), byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") { at += 1 }
    if !isClosing { at = afterAttributes(at) }
    at = afterBlanks(at)
    if !isClosing, byte(at) == UInt8(ascii: "/") { at += 1 }
    return byte(at) == UInt8(ascii: ">") ? at + 1 : nil
  }

  private func afterAttributes(_ start: Int) -> Int {
    var at = start
    while true {
      let name = afterBlanks(at)
      guard name > at, let after = attribute(name) else { return at }
      at = after
    }
  }

  private func attribute(_ start: Int) -> Int? {
    guard let first = byte(start), first.isLetter || first == UInt8(ascii: "_") || first == UInt8(ascii: ":") else {
      return nil
    }
    var at = start + 1
    while let byte = byte(at), byte.isLetter || byte.isDigit || "_.:-".utf8.contains(byte) { at += 1 }
    let equals = afterBlanks(at)
    guard byte(equals) == UInt8(ascii: "=") else { return at }
    return value(afterBlanks(equals + 1)) ?? at
  }

  private func value(_ start: Int) -> Int? {
    guard let quote = byte(start) else { return nil }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      var at = start + 1
      while let byte = byte(at) {
        at += 1
        if byte == quote { return at }
      }
      return nil
    }
    var at = start
    while let byte = byte(at), byte > 0x20, !"\"'=<>`".utf8.contains(byte) { at += 1 }
    return at > start ? at : nil
  }
}
