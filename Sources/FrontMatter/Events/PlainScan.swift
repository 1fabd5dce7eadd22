/// Goes through a segment as long as it is plain: block mappings and lists, values of one line, flow collections. Whatever
/// else stands there, and whatever is wrong, ends the scan without a verdict: libyaml then reads the segment.
struct PlainScan {
  /// A collection by indentation that is open.
  struct Block {
    enum Kind {
      case mapping, list
      /// A list whose dashes stand under the key that it belongs to.
      case listUnderKey
    }

    let kind: Kind
    let column: Int
  }

  private(set) var items: [PlainEvents.Item] = []
  let end: Int
  let base: UnsafePointer<UInt8>
  /// The byte that is looked at.
  var at: Int
  private var lineStart: Int
  private var blocks: [Block] = []
  /// Behind the colon of a key whose value has not come yet.
  private var waiting: Int?

  /// libyaml gives up a key after 1,024 characters; no key of ours is nearly as long.
  private static let longestKey = 128
  private static let deepest = 48
  private static let largest = 1 << 28

  /// nil where there is nothing to scan, or more than offsets hold.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>) {
    guard let base = bytes.baseAddress, segment.upperBound < Self.largest else { return nil }
    self.base = base
    at = segment.lowerBound
    end = segment.upperBound
    lineStart = at
  }

  /// Whether the whole segment was plain.
  mutating func run() -> Bool {
    items.reserveCapacity((end - at) / 3)
    guard toContent(), at < end, at == lineStart, keyLength > 0 else { return false }
    open(.mapping)
    while at < end {
      guard settle(), readEntry(), toContent() else { return false }
    }
    if let waiting { addEmpty(at: waiting) }
    while !blocks.isEmpty { closeLast() }
    add(.end, at, at)
    return true
  }

  /// The byte at an offset; a line break where the segment has ended.
  func byte(_ offset: Int) -> UInt8 { offset < end ? base[offset] : 0x0A }

  func isBlank(_ offset: Int) -> Bool { byte(offset) == 0x20 || byte(offset) == 0x0A }

  mutating func add(_ kind: Event.Kind, _ start: Int, _ end: Int, isPlain: Bool = false, isFlow: Bool = false) {
    items.append(
      PlainEvents.Item(kind: kind, isPlain: isPlain, isFlow: isFlow, start: Int32(start), end: Int32(end)))
  }

  private mutating func addEmpty(at offset: Int) { add(.scalar, offset, offset, isPlain: true) }

  /// Whether a byte may stand in any text; what libyaml refuses, or takes for a line break, is left to it.
  func isOrdinary(_ offset: Int) -> Bool {
    let byte = byte(offset)
    if byte < 0x80 { return byte >= 0x20 && byte != 0x7F }
    switch byte {
    case 0xC2: return self.byte(offset + 1) >= 0xA0
    case 0xE2: return self.byte(offset + 1) != 0x80 || self.byte(offset + 2) & 0xFE != 0xA8
    default: return byte != 0xEF
    }
  }

  /// Moves to the first byte of the next line that holds anything, from the end of a value; false where more follows the
  /// value on its line, or a comment is not plain.
  private mutating func toContent() -> Bool {
    while at < end {
      let start = at
      while byte(at) == 0x20 { at += 1 }
      if byte(at) == UInt8(ascii: "#"), at > start || at == lineStart {
        while at < end, byte(at) != 0x0A {
          guard isOrdinary(at) else { return false }
          at += 1
        }
      }
      guard at < end else { return true }
      guard byte(at) == 0x0A else { return start == lineStart }
      at += 1
      lineStart = at
    }
    return true
  }

  /// Closes what a new line is not part of, and opens what it begins; false where it fits nowhere.
  private mutating func settle() -> Bool {
    let column = at - lineStart
    let isDash = isDash
    if let key = waiting {
      waiting = nil
      guard let owner = blocks.last?.column else { return false }
      if column > owner {
        open(isDash ? .list : .mapping)
      } else if isDash, column == owner {
        open(.listUnderKey)
      } else {
        addEmpty(at: key)
      }
    }
    while let last = blocks.last {
      if last.column < column { return false }
      if last.column == column, isDash == (last.kind != .mapping) { return true }
      if last.column == column, last.kind != .listUnderKey { return false }
      closeLast()
    }
    return false
  }

  private mutating func open(_ kind: Block.Kind) {
    blocks.append(Block(kind: kind, column: at - lineStart))
    switch kind {
    case .mapping: add(.mappingStart, at, at)
    case .list: add(.sequenceStart, at, at)
    case .listUnderKey: add(.sequenceStart, at, at + 1)
    }
  }

  private mutating func closeLast() {
    let isMapping = blocks.removeLast().kind == .mapping
    add(isMapping ? .mappingEnd : .sequenceEnd, at, at)
  }

  private var isDash: Bool { byte(at) == UInt8(ascii: "-") && isBlank(at + 1) }

  /// Reads a list's element or a mapping's key, with its value where that stands on the line.
  private mutating func readEntry() -> Bool {
    guard blocks.count < Self.deepest else { return false }
    guard isDash else { return readKey() }
    at += 1
    while byte(at) == 0x20 { at += 1 }
    if keyLength > 0 {
      open(.mapping)
      return readKey()
    }
    return readValue()
  }

  private mutating func readKey() -> Bool {
    let length = keyLength
    guard length > 0 else { return false }
    add(.scalar, at, at + length, isPlain: true)
    at += length + 1
    let colon = at
    while byte(at) == 0x20 { at += 1 }
    if byte(at) == 0x0A || byte(at) == UInt8(ascii: "#") {
      at = colon
      waiting = colon
      return true
    }
    return readValue()
  }

  /// The length of the key that stands here with its colon and a blank; 0 where none does.
  var keyLength: Int {
    var offset = at
    while isKeyByte(byte(offset)) { offset += 1 }
    let length = offset - at
    guard length > 0, length < Self.longestKey, byte(at) != UInt8(ascii: "-") else { return 0 }
    return byte(offset) == UInt8(ascii: ":") && isBlank(offset + 1) ? length : 0
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    Self.isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// Of ASCII: most bytes of a plan are, and need no closer look.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  private mutating func readValue() -> Bool {
    switch byte(at) {
    case UInt8(ascii: "{"), UInt8(ascii: "["): readFlow(depth: blocks.count)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readQuoted()
    default: readPlain()
    }
  }

  /// A plain text to the end of its line or to a comment; that none goes on in the next line is seen by its indentation.
  private mutating func readPlain() -> Bool {
    guard beginsPlain else { return false }
    let start = at
    var last = at
    while at < end {
      let byte = base[at]
      if Self.isLetterOrDigit(byte) {
        last = at
        at += 1
        continue
      }
      if byte == 0x0A { break }
      if byte == 0x20 {
        if self.byte(at + 1) == UInt8(ascii: "#") { break }
      } else {
        guard isOrdinary(at), byte != UInt8(ascii: ":") || !isBlank(at + 1) else { return false }
        last = at
      }
      at += 1
    }
    add(.scalar, start, last + 1, isPlain: true)
    at = last + 1
    return true
  }

  /// Whether a plain text may begin with the byte that stands here; signs that mean something in YAML are left to libyaml.
  var beginsPlain: Bool {
    let byte = byte(at)
    if Self.isLetterOrDigit(byte) { return true }
    switch byte {
    case UInt8(ascii: "-"):
      let next = self.byte(at + 1)
      return next >= UInt8(ascii: "0") && next <= UInt8(ascii: "9")
    case UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: ";"), UInt8(ascii: "="):
      return true
    default: return byte >= 0x80
    }
  }

  /// A text between quotes, of one line and without escapes.
  mutating func readQuoted() -> Bool {
    let quote = byte(at)
    let start = at
    at += 1
    while at < end, byte(at) != quote {
      guard isOrdinary(at), byte(at) != UInt8(ascii: "\\") || quote == UInt8(ascii: "'") else { return false }
      at += 1
    }
    guard at < end else { return false }
    at += 1
    // Two single quotes are one of the text.
    guard byte(at) != quote else { return false }
    add(.scalar, start, at)
    return true
  }
}
