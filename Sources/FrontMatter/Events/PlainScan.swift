/// Goes through a segment as long as it is plain: block mappings and lists, values of one line, flow collections. Whatever
/// else stands there, and whatever is wrong, ends the scan without a verdict: libyaml then reads the segment.
struct PlainScan: ~Copyable {
  /// A collection by indentation that is open.
  struct Block {
    enum Kind {
      case mapping, list
      /// A list whose dashes stand under the key that it belongs to.
      case listUnderKey
    }

    let kind: Kind
    let column: Int
    /// Where its start stands among the events.
    let place: Int
    var entries: Int32 = 0
  }

  var events: EventList
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
  /// Levels of collections, of both kinds together.
  static let deepest = 48
  private static let largest = 1 << 28
  /// Few plans have more events than a seventh of their bytes.
  private static let bytesPerEvent = 7

  /// All events of a segment; nil where it holds anything that is not plain, faults among them, where there is nothing to
  /// scan, or more than offsets hold.
  static func events(_ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>) -> EventList? {
    guard let base = bytes.baseAddress, segment.upperBound < largest else { return nil }
    var scan = PlainScan(base, segment: segment)
    guard scan.run() else { return nil }
    return scan.events
  }

  private init(_ base: UnsafePointer<UInt8>, segment: Range<Int>) {
    self.base = base
    at = segment.lowerBound
    end = segment.upperBound
    lineStart = at
    events = EventList(capacity: segment.count / Self.bytesPerEvent)
    blocks.reserveCapacity(8)
  }

  /// Whether the whole segment was plain.
  private mutating func run() -> Bool {
    guard toContent(), at < end, at == lineStart, keyLength > 0 else { return false }
    open(.mapping)
    while at < end {
      guard settle(), readEntry(), toContent() else { return false }
    }
    if let waiting { addPlain(waiting, waiting) }
    while !blocks.isEmpty { closeLast() }
    add(.end, at, at)
    return true
  }

  /// The byte at an offset; a line break where the segment has ended.
  func byte(_ offset: Int) -> UInt8 { offset < end ? base[offset] : 0x0A }

  func isBlank(_ offset: Int) -> Bool { byte(offset) == 0x20 || byte(offset) == 0x0A }

  @inline(__always)
  mutating func add(_ kind: Event.Kind, _ start: Int, _ end: Int) { events.append(Event(kind, from: start, to: end)) }

  @inline(__always)
  mutating func addPlain(_ start: Int, _ end: Int) {
    var event = Event(.scalar, from: start, to: end)
    event.isPlain = true
    events.append(event)
  }

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
        addPlain(key, key)
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
    blocks.append(Block(kind: kind, column: at - lineStart, place: events.count))
    switch kind {
    case .mapping: add(.mappingStart, at, at)
    case .list: add(.sequenceStart, at, at)
    case .listUnderKey: add(.sequenceStart, at, at + 1)
    }
  }

  private mutating func closeLast() {
    let block = blocks.removeLast()
    events.setCount(block.entries, at: block.place)
    add(block.kind == .mapping ? .mappingEnd : .sequenceEnd, at, at)
  }

  private var isDash: Bool { byte(at) == UInt8(ascii: "-") && isBlank(at + 1) }

  /// Reads a list's element or a mapping's key, with its value where that stands on the line.
  private mutating func readEntry() -> Bool {
    guard blocks.count < Self.deepest else { return false }
    guard isDash else { return readKey(keyLength) }
    blocks[blocks.count - 1].entries += 1
    at += 1
    while byte(at) == 0x20 { at += 1 }
    let length = keyLength
    if length > 0 {
      open(.mapping)
      return readKey(length)
    }
    return readValue()
  }

  private mutating func readKey(_ length: Int) -> Bool {
    guard length > 0 else { return false }
    blocks[blocks.count - 1].entries += 1
    addPlain(at, at + length)
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
  @inline(__always)
  var keyLength: Int {
    var offset = at
    while offset < end, Self.isKeyByte(base[offset]) { offset &+= 1 }
    let length = offset - at
    guard length > 0, length < Self.longestKey, byte(at) != UInt8(ascii: "-") else { return 0 }
    return byte(offset) == UInt8(ascii: ":") && isBlank(offset + 1) ? length : 0
  }

  /// Small letters are asked for first: nearly all bytes of a key are such.
  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
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
    var place = at
    var textEnd = at
    while place < end {
      let byte = base[place]
      if Self.isLetterOrDigit(byte) {
        place &+= 1
        textEnd = place
        continue
      }
      if byte == 0x0A { break }
      if byte == 0x20 {
        if self.byte(place + 1) == UInt8(ascii: "#") { break }
      } else {
        guard isOrdinary(place), byte != UInt8(ascii: ":") || !isBlank(place + 1) else { return false }
        textEnd = place + 1
      }
      place += 1
    }
    addPlain(start, textEnd)
    at = textEnd
    return true
  }

  /// Whether a plain text may begin with the byte that stands here; signs that mean something in YAML are left to libyaml.
  @inline(__always)
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
