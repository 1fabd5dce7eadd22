import Diagnostics

/// What YAML would quietly cut from a text, or keep with it.
extension Reader {
  var lines: SourceLines { SourceLines(bytes: bytes, segment: 0..<bytes.count) }

  /// Judges the comments before and behind the current scalar, where an unquoted text stands or may stand.
  @inline(__always)
  mutating func checkComments() {
    if current.start - lastEnd > 2 { checkGap() }
    let end = current.end
    guard current.isPlain, end < bytes.count else { return }
    let next = bytes[end]
    if next == 0x20 || next == 0x09 || next == UInt8(ascii: ",") && !stream.isPlain { checkTail(from: end) }
  }

  /// The line of a literal or folded text that says so: libyaml takes what follows a `#` there for a comment, blank or not.
  @inline(never)
  mutating func checkHeader() {
    var offset = current.start + 1
    while offset < bytes.count, "0123456789+-".utf8.contains(bytes[offset]) { offset += 1 }
    let sign = offset
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "#"), offset == sign || isCut(at: offset) else { return }
    noteComment(at: offset, goesOn: false)
  }

  /// Between a key or a comma and the value.
  @inline(never)
  private mutating func checkGap() {
    var offset = lastEnd
    while offset < current.start {
      guard bytes[offset] == UInt8(ascii: "#") else {
        offset += 1
        continue
      }
      let line = lines.line(at: offset)
      if lines.content(of: line) < offset, isCut(at: offset) {
        noteComment(at: offset, goesOn: current.isPlain && current.end > current.start)
        return
      }
      offset = line.upperBound
    }
  }

  @inline(never)
  private mutating func checkTail(from end: Int) {
    var offset = end
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
      offset += 1
      while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
      guard offset > end, ValuePlace(of: end, in: lines).isFlow else { return }
    }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "#"), offset > end, isCut(at: offset) else { return }
    noteComment(at: offset, goesOn: false)
  }

  /// Whether the comment that begins at an offset looks like the rest of a text: `#5 won`, `# 4500`.
  private func isCut(at offset: Int) -> Bool { lines.isCutText(at: offset) }

  /// Tells a comment that cuts a text; `goesOn` where the text goes on behind it.
  private mutating func noteComment(at offset: Int, goesOn: Bool) {
    if let last = faults.diagnostics.last, last.at.start == offset { return }
    let mend = CutText(at: offset, in: lines, through: goesOn ? current.end : nil)
    // Nothing is missing that stands in the comment.
    if current.start == current.end { tornEnd = max(tornEnd, mend.end) }
    faults.note(
      .frontMatterInvalid, .frontMatterInvalidCommentInText(write: .name(mend.shown)), at: range(offset, mend.end),
      replacement: .init(at: range(mend.range.lowerBound, mend.range.upperBound), mend.text))
  }

  /// Tells a text in typographic quotes, and passes over it; false where the mark is a letter: `’t Hoen`.
  @inline(never)
  mutating func tellsQuote(isText: Bool) -> Bool {
    guard let length = TypographicQuote.length(at: current.start, in: bytes) else { return false }
    let start = current.start
    var end = current.end
    if !TypographicQuote.closes(start..<end, in: bytes) {
      guard isText, let further = tornQuote(from: end) else { return false }
      end = further
      tornEnd = end
    }
    let whole = lines.text(start..<end)
    faults.note(
      .frontMatterInvalid, .frontMatterInvalidTypographicQuote(write: .name(FaultLog.shown(QuotedText.quoted(whole)))),
      at: range(start, start + length), replacement: .init(at: range(start, end), QuotedText.quoted(whole)))
    advance()
    return true
  }

  /// Where a text in typographic quotes ends that commas of a list tore.
  private func tornQuote(from end: Int) -> Int? {
    // This one is an apostrophe too.
    guard bytes[current.start..<current.end].starts(with: "\u{2019}".utf8) == false else { return nil }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ","), ValuePlace(of: end, in: lines).isFlow else { return nil }
    let line = lines.line(at: end)
    var offset = end
    while offset < line.upperBound, !"[]{}:".utf8.contains(bytes[offset]) {
      if let length = TypographicQuote.length(at: offset, in: bytes) {
        let next = lines.pastBlanks(offset + length)
        if next < bytes.count, ",]}".utf8.contains(bytes[next]) { return offset + length }
        offset += length
      } else {
        offset += 1
      }
    }
    return nil
  }
}
