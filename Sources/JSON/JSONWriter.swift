import Diagnostics
import StringTemplates

/// Writes JSON as it is told, without building it up first: keys in the order of the calls, on one line.
package struct JSONWriter: ~Copyable {
  private var output: Output
  private var needsComma = false
  private let drain: (UnsafeBufferPointer<UInt8>) -> Void

  /// Bytes after which what was written is handed on.
  private static let limit = 1 << 18

  /// Goes on after what the output holds; `finish()` gives it back. From time to time `drain` takes what was written, and the
  /// output begins anew.
  package init(
    _ output: consuming Output, drain: @escaping (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    self.output = output
    self.drain = drain
  }

  package consuming func finish() -> Output { output }

  /// An object with its fields: the whole, or a row of a list.
  package mutating func object(_ fields: (inout JSONWriter) -> Void) {
    separate()
    enclosed(by: (UInt8(ascii: "{"), UInt8(ascii: "}")), fields)
    guard output.count > Self.limit else { return }
    output.withBytes(drain)
    output.removeAll()
  }

  /// A list with its rows: the whole, or a row of a list.
  package mutating func list(_ rows: (inout JSONWriter) -> Void) {
    separate()
    enclosed(by: (UInt8(ascii: "["), UInt8(ascii: "]")), rows)
  }

  /// A text of a list.
  package mutating func element(_ value: String) {
    separate()
    text(value)
  }

  package mutating func object(_ key: StaticString, _ fields: (inout JSONWriter) -> Void) {
    name(key)
    enclosed(by: (UInt8(ascii: "{"), UInt8(ascii: "}")), fields)
  }

  package mutating func list(_ key: StaticString, _ rows: (inout JSONWriter) -> Void) {
    name(key)
    enclosed(by: (UInt8(ascii: "["), UInt8(ascii: "]")), rows)
  }

  package mutating func field(_ key: StaticString, _ value: String?) {
    name(key)
    guard let value else { return null() }
    text(value)
  }

  package mutating func field(_ key: StaticString, _ value: Double?) {
    name(key)
    guard let value else { return null() }
    JSONNumber.write(value, into: &output)
  }

  package mutating func field(_ key: StaticString, _ value: Int?) {
    name(key)
    guard let value else { return null() }
    output.write(value)
  }

  package mutating func field(_ key: StaticString, _ value: Bool?) {
    name(key)
    guard let value else { return null() }
    literal(value ? "true" : "false")
  }

  package mutating func field(_ key: StaticString, _ value: Day?) {
    name(key)
    guard let value else { return null() }
    day(value)
  }

  package mutating func null(_ key: StaticString) {
    name(key)
    null()
  }

  /// A field whose key comes from the content.
  package mutating func field(named key: String, _ value: String) {
    separate()
    text(key)
    output.raw(UInt8(ascii: ":"))
    text(value)
  }

  private mutating func enclosed(by ends: (UInt8, UInt8), _ body: (inout JSONWriter) -> Void) {
    output.raw(ends.0)
    needsComma = false
    body(&self)
    output.raw(ends.1)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { output.raw(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func name(_ key: StaticString) {
    output.reserve(key.utf8CodeUnitCount + 4)
    if needsComma { output.put(UInt8(ascii: ",")) }
    needsComma = true
    output.put(UInt8(ascii: "\""))
    key.withUTF8Buffer { output.raw($0) }
    output.put(UInt8(ascii: "\""))
    output.put(UInt8(ascii: ":"))
  }

  private mutating func null() { literal("null") }

  private mutating func literal(_ text: StaticString) {
    output.raw(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// `"2026-11-24"`
  private mutating func day(_ value: Day) {
    let fields = value.fields
    output.reserve(12)
    output.put(UInt8(ascii: "\""))
    pair(fields.year / 100)
    pair(fields.year % 100)
    output.put(UInt8(ascii: "-"))
    pair(fields.month)
    output.put(UInt8(ascii: "-"))
    pair(fields.day)
    output.put(UInt8(ascii: "\""))
  }

  /// Two digits, into room that is there.
  private mutating func pair(_ number: Int) {
    let number = UInt16(truncatingIfNeeded: number)
    output.put(UInt8(truncatingIfNeeded: 0x30 + number / 10))
    output.put(UInt8(truncatingIfNeeded: 0x30 + number % 10))
  }

  private mutating func text(_ value: String) {
    let written: Void? = value.utf8.withContiguousStorageIfAvailable { text($0) }
    if written == nil { Array(value.utf8).withUnsafeBufferPointer { text($0) } }
  }

  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    output.reserve(bytes.count + 2)
    output.put(UInt8(ascii: "\""))
    var start = 0
    while let place = Self.firstToEscape(from: start, in: bytes) {
      output.raw(UnsafeBufferPointer(rebasing: bytes[start..<place]))
      escape(bytes[place])
      start = place + 1
    }
    output.raw(UnsafeBufferPointer(rebasing: bytes[start...]))
    output.raw(UInt8(ascii: "\""))
  }

  /// The first byte that a text holds as an escape alone; eight bytes are looked at together.
  private static func firstToEscape(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    while place + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let ones: UInt64 = 0x0101_0101_0101_0101
      let quote = word ^ ones &* 0x22
      let backslash = word ^ ones &* 0x5C
      let found = (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      guard found & ones &* 0x80 == 0 else { break }
      place += 8
    }
    while place < bytes.count {
      if bytes[place] < 0x20 || bytes[place] == 0x22 || bytes[place] == 0x5C { return place }
      place += 1
    }
    return nil
  }

  private mutating func escape(_ byte: UInt8) {
    output.raw(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): output.raw(UInt8(ascii: "n"))
    case UInt8(ascii: "\t"): output.raw(UInt8(ascii: "t"))
    case UInt8(ascii: "\r"): output.raw(UInt8(ascii: "r"))
    case 0x22, 0x5C: output.raw(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      output.raw(Array("u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}
