/// Gives the links of one block their exact places. libcmark's positions are off on continuation lines and wrong after
/// some line breaks, so the source is searched for what libcmark says is there, in the same order.
struct InlinePlaces {
  /// What libcmark found.
  struct Wanted {
    enum Kind {
      case link, image, html
    }

    let kind: Kind
    /// The destination; of HTML, the source itself.
    let text: [UInt8]
    /// The words, for references, whose destination stands elsewhere.
    let words: [UInt8]
    /// Both counted from 1.
    let line: Int
    let column: Int
  }

  /// Words compared, in bytes; brackets may hold each other, and all of each would be quadratic.
  private static let comparedWords = 256

  private let syntax: InlineSyntax
  private let lines: BodyLines
  private let firstLine: Int
  private let firstColumn: Int
  private var candidates: [InlineCandidate]
  private var next = 0
  /// Candidates that may still be looked at out of turn, so that a block of links not found stays linear.
  private var patience: Int

  /// A block from its first byte (line and column counted from 1) to an offset.
  init(lines: BodyLines, firstLine: Int, firstColumn: Int, end: Int, quotes: Int) {
    self.lines = lines
    self.firstLine = firstLine
    self.firstColumn = firstColumn
    syntax = InlineSyntax(source: lines.source, end: end, quotes: quotes)
    let start = lines.start(ofLine: firstLine) + firstColumn - 1
    candidates = InlineScanner.candidates(in: syntax, from: start)
    patience = 1024 + 16 * candidates.count
  }

  /// The next thing in the order of the source; nil where it cannot be found.
  mutating func find(_ wanted: Wanted) -> InlineCandidate? {
    guard let found = place(of: wanted) else { return nil }
    let candidate = candidates[found]
    next = found + 1
    spendLabel(of: candidate, after: found)
    return candidate
  }

  /// A destination on the spot proves itself; which of several references is meant only the hint knows.
  private mutating func place(of wanted: Wanted) -> Int? {
    guard let first = following(wanted) else { return hinted(wanted) }
    let isReference = candidates[first].destination == nil && candidates[first].kind != .html
    return isReference ? hinted(wanted) ?? first : first
  }

  private func hinted(_ wanted: Wanted) -> Int? {
    guard let hint = hint(for: wanted) else { return nil }
    let place = firstCandidate(from: next, at: hint)
    guard place < candidates.count, candidates[place].start == hint, matches(candidates[place], wanted) else {
      return nil
    }
    return place
  }

  private mutating func following(_ wanted: Wanted) -> Int? {
    for place in next..<candidates.count where patience > 0 {
      patience -= 1
      if matches(candidates[place], wanted) { return place }
    }
    return nil
  }

  /// libcmark counts columns of later lines as if they had the first line's prefix.
  private func hint(for wanted: Wanted) -> Int? {
    guard wanted.line > firstLine else {
      return wanted.line == firstLine ? lines.start(ofLine: firstLine) + wanted.column - 1 : nil
    }
    return syntax.afterPrefix(lines.start(ofLine: wanted.line)) + wanted.column - firstColumn
  }

  /// The label of a reference is no link of its own.
  private mutating func spendLabel(of candidate: InlineCandidate, after place: Int) {
    guard candidate.destination == nil, candidate.kind != .html else { return }
    var at = firstCandidate(from: place + 1, at: candidate.wordsEnd)
    while at < candidates.count, candidates[at].start < candidate.end {
      candidates[at].isSpent = true
      at += 1
    }
  }

  private func firstCandidate(from first: Int, at offset: Int) -> Int {
    var low = first
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func matches(_ candidate: InlineCandidate, _ wanted: Wanted) -> Bool {
    if candidate.isSpent { return false }
    switch (candidate.kind, wanted.kind) {
    case (.html, .html):
      return hasPrefix(wanted.text.prefix { !$0.isBreak }, at: candidate.start)
    case (.autolink, .link):
      return isWritten(wanted.text, candidate) || isWritten(wanted.text.dropFirst("mailto:".utf8.count), candidate)
    case (.link, .link), (.image, .image):
      return candidate.destination == nil ? isReference(candidate, wanted) : isWritten(wanted.text, candidate)
    default: return false
    }
  }

  private func hasPrefix(_ text: ArraySlice<UInt8>, at start: Int) -> Bool {
    guard start + text.count <= syntax.end else { return false }
    return zip(text, syntax.source[start...]).allSatisfy { $0 == $1 }
  }

  /// Whether the destination is the candidate's; with escapes or entities in it, only the syntax speaks.
  private func isWritten(_ text: some Collection<UInt8>, _ candidate: InlineCandidate) -> Bool {
    guard let range = candidate.destination else { return false }
    let written = syntax.source[range]
    if written.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) { return true }
    return written.count == text.count && zip(written, text).allSatisfy { $0 == $1 }
  }

  /// Whether the words of a reference are the candidate's, markup aside.
  private func isReference(_ candidate: InlineCandidate, _ wanted: Wanted) -> Bool {
    let end = min(candidate.wordsEnd, candidate.start + Self.comparedWords)
    let words = syntax.source[candidate.start..<end]
    if words.contains(where: { "&<(".utf8.contains($0) }) { return true }
    let written = words.lazy.filter(Self.isWord)
    let found = wanted.words.lazy.filter(Self.isWord)
    return end < candidate.wordsEnd ? found.starts(with: written) : found.elementsEqual(written)
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }
}
