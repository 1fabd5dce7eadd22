import Diagnostics

/// What an HTML parser knows after the bytes read so far, as far as escaping needs it.
struct MarkupState: Equatable, Sendable {
  enum Mode: Equatable {
    case text
    /// After `<` or `</`.
    case tagOpen
    case tagName
    /// Inside a tag and outside of any attribute; whether an attribute may begin without a blank.
    case tag(isSeparated: Bool)
    case attributeName
    /// After an attribute's name and a blank.
    case attributeNamed
    /// After `=`.
    case valueExpected
    case quoted(UInt8)
    case unquoted
    /// After `<!`, and how many dashes followed at once; −1 when anything else did.
    case declaration(dashes: Int)
    /// In a comment, and how many dashes were just read (at most 2).
    case comment(dashes: Int)
    /// In an element that holds no tags, and how much of its end tag was just read.
    case raw(matched: Int)
  }

  private(set) var mode = Mode.text
  /// The element whose tag or raw text is being read, in lower case.
  private var element: [UInt8] = []
  private var isEndTag = false
  private var attribute: [UInt8] = []
  private var address = Address.start

  /// Takes the next byte; false where a blank is missing before an attribute.
  mutating func advance(_ byte: UInt8) -> Bool {
    switch mode {
    case .text: if byte == UInt8(ascii: "<") { mode = .tagOpen }
    case .tagOpen: open(byte)
    case .tagName: nameElement(byte)
    case .tag(let isSeparated): return insideTag(byte, isSeparated: isSeparated)
    case .attributeName, .attributeNamed: nameAttribute(byte)
    case .valueExpected: beginValue(byte)
    case .quoted(let quote): insideQuotes(byte, quote)
    case .unquoted:
      if Self.isBlank(byte) { leaveAttribute(isSeparated: true) } else if byte == UInt8(ascii: ">") { closeTag() }
    case .declaration(let dashes): insideDeclaration(byte, dashes)
    case .comment(let dashes): insideComment(byte, dashes)
    case .raw(let matched): insideRaw(byte, matched)
    }
    return true
  }

  /// Takes a value of unknown text.
  mutating func advancePastHole() {
    switch mode {
    case .valueExpected: mode = .unquoted
    case .quoted: address.advancePastHole()
    default: break
    }
  }

  /// Ends a name that a section's border cuts: what follows must be told apart from it by a blank.
  mutating func passSectionBorder() {
    switch mode {
    case .tagName, .attributeName: leaveAttribute(isSeparated: false)
    case .attributeNamed: leaveAttribute(isSeparated: true)
    default: break
    }
  }

  /// The state after a section that may have been written or not; nil where the two differ in meaning.
  func joined(_ other: MarkupState) -> MarkupState? {
    if self == other { return self }
    var joined = self
    if case .tag(let isSeparated) = mode, case .tag(let isOtherSeparated) = other.mode {
      joined.mode = .tag(isSeparated: isSeparated && isOtherSeparated)
      return joined.element == other.element && isEndTag == other.isEndTag ? joined : nil
    }
    joined.address = other.address
    guard joined == other else { return nil }
    joined.address = address.joined(other.address)
    return joined
  }

  /// Where a tag stands that comes now.
  var place: Place {
    switch mode {
    case .text: .text
    case .tagOpen, .tagName: .refused(.inTagName)
    case .tag, .attributeName, .attributeNamed: .refused(.inTag)
    case .valueExpected, .unquoted: .refused(.unquoted)
    case .quoted: quotedPlace
    case .declaration: .refused(.inDeclaration)
    case .comment: .refused(.inComment)
    case .raw: rawPlace
    }
  }

  /// The place's name in messages.
  var placeName: Phrase {
    switch mode {
    case .text: .templatePlaceText
    case .tagOpen, .tagName, .tag, .attributeName, .attributeNamed: .templatePlaceTag
    case .valueExpected, .quoted, .unquoted: .templatePlaceAttribute
    case .declaration: .templatePlaceDeclaration
    case .comment: .templatePlaceComment
    case .raw: .templatePlaceRaw
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }
}

extension MarkupState {
  private var quotedPlace: Place {
    let name = String(decoding: attribute, as: UTF8.self)
    if name.hasPrefix("on") { return .refused(.inEvent) }
    if name == "srcdoc" { return .refused(.inSrcdoc) }
    if name == "style" { return .style }
    guard MarkupNames.addresses.contains(name) else { return .attribute }
    let inList = MarkupNames.addressLists.contains(name)
    switch address {
    case .start: return .addressStart(inList: inList)
    case .opening, .path: return .addressPath(inList: inList)
    case .query: return .addressQuery
    case .refused: return .refused(.addressScheme)
    }
  }

  private var rawPlace: Place {
    switch String(decoding: element, as: UTF8.self) {
    case "title", "textarea": .plainText
    case "script": .refused(.inScript)
    case "style": .refused(.inStyle)
    default: .refused(.inRaw)
    }
  }

  private mutating func open(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      mode = .tagName
      element = [Self.lowered(byte)]
    case UInt8(ascii: "/") where !isEndTag: isEndTag = true
    case UInt8(ascii: "!") where !isEndTag: mode = .declaration(dashes: 0)
    case UInt8(ascii: "?") where !isEndTag: mode = .declaration(dashes: -1)
    case UInt8(ascii: "<"): isEndTag = false
    default: self = MarkupState()
    }
  }

  private mutating func nameElement(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      closeTag()
    } else if Self.isBlank(byte) || byte == UInt8(ascii: "/") {
      mode = .tag(isSeparated: true)
    } else {
      element.append(Self.lowered(byte))
    }
  }

  private mutating func insideTag(_ byte: UInt8, isSeparated: Bool) -> Bool {
    if byte == UInt8(ascii: ">") {
      closeTag()
    } else if Self.isBlank(byte) || byte == UInt8(ascii: "/") {
      mode = .tag(isSeparated: true)
    } else {
      mode = .attributeName
      attribute = [Self.lowered(byte)]
      return isSeparated
    }
    return true
  }

  private mutating func nameAttribute(_ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      mode = .valueExpected
    } else if byte == UInt8(ascii: ">") {
      closeTag()
    } else if byte == UInt8(ascii: "/") {
      leaveAttribute(isSeparated: true)
    } else if Self.isBlank(byte) {
      mode = .attributeNamed
    } else if mode == .attributeNamed {
      mode = .attributeName
      attribute = [Self.lowered(byte)]
    } else {
      attribute.append(Self.lowered(byte))
    }
  }

  private mutating func beginValue(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      mode = .quoted(byte)
    } else if byte == UInt8(ascii: ">") {
      closeTag()
    } else if !Self.isBlank(byte) {
      mode = .unquoted
    }
  }

  private mutating func insideQuotes(_ byte: UInt8, _ quote: UInt8) {
    if byte == quote {
      leaveAttribute(isSeparated: false)
    } else {
      let name = String(decoding: attribute, as: UTF8.self)
      guard MarkupNames.addresses.contains(name) else { return }
      address.advance(byte, inList: MarkupNames.addressLists.contains(name))
    }
  }

  private mutating func insideDeclaration(_ byte: UInt8, _ dashes: Int) {
    if byte == UInt8(ascii: ">") {
      self = MarkupState()
    } else if byte == UInt8(ascii: "-"), dashes >= 0 {
      mode = dashes == 1 ? .comment(dashes: 2) : .declaration(dashes: 1)
    } else {
      mode = .declaration(dashes: -1)
    }
  }

  private mutating func insideComment(_ byte: UInt8, _ dashes: Int) {
    if byte == UInt8(ascii: ">"), dashes == 2 {
      self = MarkupState()
    } else {
      mode = .comment(dashes: byte == UInt8(ascii: "-") ? min(2, dashes + 1) : 0)
    }
  }

  private mutating func insideRaw(_ byte: UInt8, _ matched: Int) {
    let endTag = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
    if matched == endTag.count, byte == UInt8(ascii: ">") {
      self = MarkupState()
    } else if matched == endTag.count, Self.isBlank(byte) || byte == UInt8(ascii: "/") {
      isEndTag = true
      mode = .tag(isSeparated: true)
    } else if matched < endTag.count, Self.lowered(byte) == endTag[matched] {
      mode = .raw(matched: matched + 1)
    } else {
      mode = .raw(matched: byte == UInt8(ascii: "<") ? 1 : 0)
    }
  }

  private mutating func leaveAttribute(isSeparated: Bool) {
    mode = .tag(isSeparated: isSeparated)
    attribute = []
    address = .start
  }

  private mutating func closeTag() {
    let holdsRaw = !isEndTag && MarkupNames.rawElements.contains(String(decoding: element, as: UTF8.self))
    leaveAttribute(isSeparated: true)
    isEndTag = false
    if !holdsRaw { element = [] }
    mode = holdsRaw ? .raw(matched: 0) : .text
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
