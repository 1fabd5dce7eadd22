/// Collections in brackets and braces, over one line or several.
extension PlainScan {
  /// Reads a value inside a collection, or a collection itself.
  @inline(__always)
  mutating func readFlow(depth: Int) -> Bool {
    switch byte(at) {
    case UInt8(ascii: "{"): depth < Self.deepest && readFlowMapping(depth: depth + 1)
    case UInt8(ascii: "["): depth < Self.deepest && readFlowList(depth: depth + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readQuoted()
    default: readFlowPlain()
    }
  }

  private mutating func readFlowMapping(depth: Int) -> Bool {
    let close = UInt8(ascii: "}")
    let place = events.count
    var entries: Int32 = 0
    addFlow(.mappingStart)
    guard skipBlanks() else { return false }
    if byte(at) != close {
      repeat {
        let length = keyLength
        guard length > 0 else { return false }
        addPlain(at, at + length)
        at += length + 1
        entries += 1
        guard skipBlanks(), readFlow(depth: depth), skipBlanks() else { return false }
      } while skipComma()
      guard byte(at) == close else { return false }
    }
    events.setCount(entries, at: place)
    addFlow(.mappingEnd)
    return true
  }

  private mutating func readFlowList(depth: Int) -> Bool {
    let close = UInt8(ascii: "]")
    let place = events.count
    var entries: Int32 = 0
    addFlow(.sequenceStart)
    guard skipBlanks() else { return false }
    if byte(at) != close {
      repeat {
        guard readFlow(depth: depth), skipBlanks() else { return false }
        entries += 1
      } while skipComma()
      guard byte(at) == close else { return false }
    }
    events.setCount(entries, at: place)
    addFlow(.sequenceEnd)
    return true
  }

  /// Adds the bracket or brace that stands here, and moves over it.
  private mutating func addFlow(_ kind: Event.Kind) {
    add(kind, at, at + 1)
    at += 1
  }

  /// Moves over a comma to the next entry. What may not stand after one is seen by whoever reads on.
  @inline(__always)
  private mutating func skipComma() -> Bool {
    guard byte(at) == UInt8(ascii: ",") else { return false }
    at += 1
    return skipBlanks()
  }

  /// Moves over blanks and line breaks; false at a line that is not indented, and where the segment ends.
  @inline(__always)
  private mutating func skipBlanks() -> Bool {
    while at < end {
      if byte(at) == 0x0A {
        guard byte(at + 1) == 0x20 || byte(at + 1) == 0x0A else { return false }
      } else if byte(at) != 0x20 {
        return true
      }
      at += 1
    }
    return false
  }

  /// A plain text to the comma, bracket or line break behind it.
  private mutating func readFlowPlain() -> Bool {
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
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), 0x0A:
        addPlain(start, textEnd)
        at = place
        return true
      case 0x20: if self.byte(place + 1) == UInt8(ascii: "#") { return false }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): return false
      case UInt8(ascii: ":"):
        // A colon behind which a text goes on, as in an address.
        let next = self.byte(place + 1)
        guard !isBlank(place + 1), ![UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(next) else {
          return false
        }
        textEnd = place + 1
      default:
        guard isOrdinary(place) else { return false }
        textEnd = place + 1
      }
      place += 1
    }
    return false
  }
}
