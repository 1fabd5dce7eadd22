/// Collections in brackets and braces, over one line or several.
extension PlainScan {
  /// Reads a value inside a collection, or a collection itself.
  mutating func readFlow(depth: Int) -> Bool {
    switch byte(at) {
    case UInt8(ascii: "{"): depth < 48 && readFlowMapping(depth: depth + 1)
    case UInt8(ascii: "["): depth < 48 && readFlowList(depth: depth + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readQuoted()
    default: readFlowPlain()
    }
  }

  private mutating func readFlowMapping(depth: Int) -> Bool {
    let close = UInt8(ascii: "}")
    add(.mappingStart, at, at + 1, isFlow: true)
    at += 1
    guard skipBlanks() else { return false }
    if byte(at) != close {
      repeat {
        let length = keyLength
        guard length > 0 else { return false }
        add(.scalar, at, at + length, isPlain: true)
        at += length + 1
        guard skipBlanks(), readFlow(depth: depth), skipBlanks() else { return false }
      } while skipComma()
      guard byte(at) == close else { return false }
    }
    add(.mappingEnd, at, at + 1)
    at += 1
    return true
  }

  private mutating func readFlowList(depth: Int) -> Bool {
    let close = UInt8(ascii: "]")
    add(.sequenceStart, at, at + 1, isFlow: true)
    at += 1
    guard skipBlanks() else { return false }
    if byte(at) != close {
      repeat {
        guard readFlow(depth: depth), skipBlanks() else { return false }
      } while skipComma()
      guard byte(at) == close else { return false }
    }
    add(.sequenceEnd, at, at + 1)
    at += 1
    return true
  }

  /// Moves over a comma to the next entry. What may not stand after one is seen by whoever reads on.
  private mutating func skipComma() -> Bool {
    guard byte(at) == UInt8(ascii: ",") else { return false }
    at += 1
    return skipBlanks()
  }

  /// Moves over blanks and line breaks; false at a line that is not indented, and where the segment ends.
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
    var last = at
    while at < end {
      if Self.isLetterOrDigit(base[at]) {
        last = at
        at += 1
        continue
      }
      switch base[at] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), 0x0A:
        add(.scalar, start, last + 1, isPlain: true)
        return true
      case 0x20: if byte(at + 1) == UInt8(ascii: "#") { return false }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): return false
      case UInt8(ascii: ":"):
        // A colon behind which a text goes on, as in an address.
        guard !isBlank(at + 1), ![UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte(at + 1)) else {
          return false
        }
        last = at
      default:
        guard isOrdinary(at) else { return false }
        last = at
      }
      at += 1
    }
    return false
  }
}
