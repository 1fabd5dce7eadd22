/// Finds everything in the source of one paragraph or heading that may be a link, an image or inline HTML, in one linear
/// pass. Whether a reference is defined it cannot know: libcmark's own list of links decides.
struct InlineScanner {
  private struct Bracket {
    let candidate: Int
    let isImage: Bool
    var isActive = true
  }

  private static let longestBackticks = 80

  private let syntax: InlineSyntax
  /// Ordered by start.
  private var candidates: [InlineCandidate] = []
  private var open: [Bracket] = []
  /// Offset of the last run of backticks of each length; empty until the first backtick.
  private var lastBackticks: [Int] = []
  /// Constructs that nothing closes any more: looking again would be quadratic.
  private var unclosed: [Bool] = Array(repeating: false, count: InlineSyntax.Enclosed.allCases.count)

  /// The candidates of a block that begins at an offset.
  static func candidates(in syntax: InlineSyntax, from start: Int) -> [InlineCandidate] {
    var scanner = InlineScanner(syntax: syntax)
    scanner.scan(from: start)
    return scanner.candidates.filter { $0.end > 0 }
  }

  private init(syntax: InlineSyntax) { self.syntax = syntax }

  private mutating func scan(from start: Int) {
    var at = start
    while let after = syntax.definition(at), after > at { at = after }
    while let byte = syntax.byte(at) {
      switch byte {
      case UInt8(ascii: "\\"):
        at += syntax.byte(at + 1).map { $0.isBreak } ?? true ? 1 : 2
      case UInt8(ascii: "`"): at = afterBackticks(at)
      case UInt8(ascii: "<"): at = afterAngle(at)
      case UInt8(ascii: "["): at = push(at, isImage: false)
      case UInt8(ascii: "!"): at = syntax.byte(at + 1) == UInt8(ascii: "[") ? push(at, isImage: true) : at + 1
      case UInt8(ascii: "]"): at = close(at)
      case 0x0A, 0x0D: at = syntax.afterBreak(at)
      default: at += 1
      }
    }
  }

  private mutating func push(_ at: Int, isImage: Bool) -> Int {
    open.append(Bracket(candidate: candidates.count, isImage: isImage))
    candidates.append(InlineCandidate(kind: isImage ? .image : .link, start: at))
    return at + (isImage ? 2 : 1)
  }

  private mutating func close(_ at: Int) -> Int {
    guard let bracket = open.popLast(), bracket.isActive else { return at + 1 }
    candidates[bracket.candidate].wordsEnd = at
    if let tail = syntax.inlineTail(at + 1) {
      candidates[bracket.candidate].destination = tail.destination
      candidates[bracket.candidate].end = tail.after
      if !bracket.isImage { deactivateLinks() }
      return tail.after
    }
    candidates[bracket.candidate].end = syntax.label(at + 1) ?? at + 1
    return at + 1
  }

  /// A link holds no other link.
  private mutating func deactivateLinks() {
    for place in open.indices.reversed() where !open[place].isImage {
      if !open[place].isActive { break }
      open[place].isActive = false
    }
  }

  private mutating func afterAngle(_ at: Int) -> Int {
    if let range = syntax.autolink(at) {
      candidates.append(
        InlineCandidate(
          kind: .autolink, start: at, end: range.upperBound + 1, wordsEnd: range.upperBound, destination: range))
      return range.upperBound + 1
    }
    guard let after = afterHTML(at) else { return at + 1 }
    candidates.append(InlineCandidate(kind: .html, start: at, end: after, wordsEnd: after))
    return after
  }

  private mutating func afterHTML(_ at: Int) -> Int? {
    guard let kind = syntax.enclosed(at) else { return syntax.tag(at) }
    if unclosed[kind.rawValue] { return nil }
    let after = syntax.enclosedEnd(kind, at)
    if after == nil { unclosed[kind.rawValue] = true }
    return after
  }

  private mutating func afterBackticks(_ start: Int) -> Int {
    if lastBackticks.isEmpty { findBackticks(from: start) }
    let after = afterRun(start)
    let length = after - start
    guard length <= Self.longestBackticks, lastBackticks[length] > start else { return after }
    var at = after
    while at < syntax.end {
      guard syntax.source[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let runEnd = afterRun(at)
      if runEnd - at == length { return runEnd }
      at = runEnd
    }
    return after
  }

  private mutating func findBackticks(from start: Int) {
    lastBackticks = Array(repeating: -1, count: Self.longestBackticks + 1)
    var at = start
    while at < syntax.end {
      let runEnd = afterRun(at)
      if runEnd > at, runEnd - at <= Self.longestBackticks { lastBackticks[runEnd - at] = at }
      at = max(runEnd, at + 1)
    }
  }

  private func afterRun(_ start: Int) -> Int {
    var at = start
    while syntax.byte(at) == UInt8(ascii: "`") { at += 1 }
    return at
  }
}
