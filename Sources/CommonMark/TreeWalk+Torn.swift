import CCommonMark
import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Links that are none since a blank ends their address: `[offer](our offer.pdf)`.
extension TreeWalk {
  /// Of one text. With the reach it keeps the time linear, whatever a text holds.
  private static var mostTorn: Int { 256 }
  /// Bytes of an address, and of the words before it, that are looked at.
  private static var reach: Int { 512 }

  /// Notes what looks like one in a text between other marks. Most texts hold no bracket that closes.
  mutating func noteTornLinks(in text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress, plain == nil, tornLinks.count < Self.mostTorn else { return }
    var at = 0
    while at < text.count, let found = memchr(base + at, Int32(UInt8(ascii: "]")), text.count - at) {
      let bracket = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      at = bracket + 1
      guard bracket + 2 < text.count else { return }
      switch text[bracket + 1] {
      case UInt8(ascii: "("):
        guard let end = Self.closing(text, after: bracket + 1) else { continue }
        let isImage = Self.opening(text, before: bracket).map { $0 > 0 && text[$0 - 1] == UInt8(ascii: "!") } ?? false
        note(text, bracket + 2..<end, mark: bracket, isImage ? .image : .link)
      case UInt8(ascii: ":") where text[0] == UInt8(ascii: "[") && Self.opening(text, before: bracket) == 0:
        note(text, bracket + 2..<text.count, mark: bracket, .link)
      default: continue
      }
    }
  }

  private mutating func note(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, mark: Int, _ kind: Link.Kind) {
    var range = range
    while let first = range.first, text[first].isBlank { range.removeFirst() }
    while let last = range.last, text[last].isBlank { range.removeLast() }
    range = Self.withoutTitle(text, range)
    guard text[range].contains(where: \.isBlank) else { return }
    let destination = String(decoding: text[range], as: UTF8.self)
    let source = Array(text[mark..<range.upperBound])
    let torn = TornLink(kind: kind, destination: destination, at: SourceRange(startOf: file), written: nil)
    tornLinks.append(torn)
    unplacedTorn.append((index: tornLinks.count - 1, source: source, length: range.count))
  }

  /// Finds the places of those of a block; one that cannot be found stands at the block's first line.
  mutating func placeTornLinks(from start: Int, to end: Int, fallback: Range<Int>) {
    let source = lines.source
    var at = start
    // What was not found, written with escapes, lets the next one be looked for from the beginning again.
    var patience = 4 * (end - start) + 4096
    var escaped: [Int] = []
    for entry in unplacedTorn {
      let needle = entry.source
      var found: Int?
      while at + needle.count <= end, patience > 0 {
        patience -= 1
        if source[at] == needle[0], source[at..<at + needle.count].elementsEqual(needle) {
          found = at
          break
        }
        at += 1
      }
      guard let found else {
        tornLinks[entry.index].at = SourceRange(file: file, start: fallback.lowerBound, end: fallback.upperBound)
        at = start
        continue
      }
      at = found + needle.count
      if found > start, source[found - 1] == UInt8(ascii: "\\") { escaped.append(entry.index) }
      let block = UnsafeBufferPointer(rebasing: source[start..<found])
      let opening = Self.opening(block, before: block.count).map { start + $0 } ?? found
      tornLinks[entry.index].written = SourceRange(file: file, start: at - entry.length, end: at)
      tornLinks[entry.index].at = SourceRange(file: file, start: opening, end: at)
    }
    unplacedTorn.removeAll()
    // A backslash says that a bracket is one.
    for index in escaped.reversed() { tornLinks.remove(at: index) }
  }

  /// The place of the bracket that closes an opened one.
  private static func closing(_ text: UnsafeBufferPointer<UInt8>, after open: Int) -> Int? {
    var depth = 0
    for at in open..<min(text.count, open + reach) {
      if text[at] == UInt8(ascii: "(") { depth += 1 }
      if text[at] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return at }
    }
    return nil
  }

  /// The place of the square bracket that one before an offset closes.
  private static func opening(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
    var depth = 1
    for at in (max(0, end - reach)..<end).reversed() {
      if text[at] == UInt8(ascii: "]") { depth += 1 }
      if text[at] == UInt8(ascii: "[") { depth -= 1 }
      if depth == 0 { return at }
    }
    return nil
  }

  /// A destination without the title in quotes that follows it.
  private static func withoutTitle(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, text[last] == UInt8(ascii: "\"") || text[last] == UInt8(ascii: "'"),
      let quote = text[range.dropLast()].lastIndex(of: text[last]), quote > range.lowerBound, text[quote - 1].isBlank
    else { return range }
    var end = quote
    while end > range.lowerBound, text[end - 1].isBlank { end -= 1 }
    return range.lowerBound..<end
  }
}
