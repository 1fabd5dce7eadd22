import Diagnostics

/// Brackets and braces, and what stands between them.
extension SyntaxFault {
  static func bracket(
    _ failure: EventStream.Failure, _ text: SourceLines, _ schema: () -> [Schema.Entry]
  ) -> SyntaxFault? {
    guard failure.context.contains("flow") else { return nil }
    let problem = failure.problemOffset
    if let fault = commentBefore(problem, from: failure.contextOffset, text) { return fault }
    let bracket = failure.contextOffset..<min(failure.contextOffset + 1, text.bytes.count)
    guard text.line(at: problem) == text.line(at: failure.contextOffset) else {
      return SyntaxFault(.frontMatterInvalidBracketUnclosed, bracket, closing(failure.contextOffset, text))
    }
    if problem < text.bytes.count, let fault = stray(problem, text, schema) { return fault }
    let rest = text.rest(of: problem)
    if rest.isEmpty {
      return SyntaxFault(.frontMatterInvalidBracketUnclosed, bracket, closing(failure.contextOffset, text))
    }
    if let fault = sign(problem, text) { return fault }
    let end = text.trimmed(text.segment.lowerBound..<problem).upperBound
    let isQuote = end > 0 && "\"'".utf8.contains(text.bytes[end - 1])
    let next = text.end(ofValueAt: problem, isFlow: true)
    if isQuote, !rest.contains(where: { text.bytes[$0] == UInt8(ascii: ":") && $0 < next }) {
      // A text of which only a part stands in quotes.
      let value = ValuePlace(of: problem, in: text).start..<next
      return SyntaxFault(.frontMatterInvalidCommaMissing, rest, Mend(value, QuotedText.single(text.text(value))))
    }
    return SyntaxFault(.frontMatterInvalidCommaMissing, rest, Mend(end..<end, ","))
  }

  /// A bracket, a dash or another sign that ends a text which goes on behind it: no key and no element begins there.
  static func sign(_ problem: Int, _ text: SourceLines) -> SyntaxFault? {
    let line = text.line(at: problem)
    guard let last = text.trimmed(line.lowerBound..<problem).last, !",[{".utf8.contains(text.bytes[last]),
      !text.beginsKey(at: problem), let whole = FlowText(at: problem, in: text), whole.range.contains(problem)
    else { return nil }
    let isClosed = "]}".utf8.contains(text.bytes[last])
    // Two collections side by side want a comma.
    if isClosed, "[{".utf8.contains(text.bytes[problem]) { return nil }
    let sign = isClosed ? last..<last + 1 : problem..<problem + 1
    return SyntaxFault(Phrase.frontMatterInvalidSignInText, sign, Mend(whole))
  }

  /// A comment that swallows the end of what it stands in.
  private static func commentBefore(_ problem: Int, from open: Int, _ text: SourceLines) -> SyntaxFault? {
    var line = text.line(at: open)
    while line.lowerBound < problem {
      if let comment = text.comment(in: line, from: max(open, line.lowerBound)), comment < problem {
        let rest = text.rest(of: comment)
        let goesOn = text.isCutText(at: comment) && text.pastBlanks(rest.upperBound) == problem
        if goesOn || rest.contains(where: { "]}".utf8.contains(text.bytes[$0]) }) {
          let mend = CutText(at: comment, in: text)
          return SyntaxFault(Phrase.frontMatterInvalidCommentInText, comment..<mend.end, Mend(mend.range, mend.text))
        }
      }
      guard let next = text.line(after: line) else { return nil }
      line = next
    }
    return nil
  }

  /// The brackets that are still open where the next key or list element begins a line.
  private static func closing(_ open: Int, _ text: SourceLines) -> Mend? {
    var last = text.line(at: open)
    let column = text.content(of: last) - last.lowerBound
    while let next = text.line(after: last) {
      let content = text.content(of: next)
      let isEntry = text.isDash(at: content) || !text.keyColumns(of: next).isEmpty
      if isEntry, content - next.lowerBound <= column { break }
      last = next
    }
    let end = text.trimmed(open..<last.upperBound).upperBound
    let closers = ValuePlace(of: end, in: text).brackets.reversed().map { offset in
      text.bytes[offset] == UInt8(ascii: "[") ? "]" : "}"
    }
    return closers.isEmpty ? nil : Mend(end..<end, closers.joined())
  }

  /// What a sign says that stands between brackets where libyaml expects none.
  private static func stray(
    _ offset: Int, _ text: SourceLines, _ schema: () -> [Schema.Entry]
  ) -> SyntaxFault? {
    let sign = offset..<offset + 1
    switch text.bytes[offset] {
    case UInt8(ascii: ":"): return SyntaxFault(.frontMatterInvalidColonInText, sign, colon(offset, text, schema))
    case UInt8(ascii: ","): return SyntaxFault(.frontMatterInvalidCommaStray, sign, Mend(sign, ""))
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      if let whole = FlowText(at: offset, in: text), whole.range.contains(offset), whole.range.lowerBound < offset {
        return SyntaxFault(Phrase.frontMatterInvalidSignInText, sign, Mend(whole))
      }
      let open = ValuePlace(of: offset, in: text).brackets
      let isSquare = text.bytes[offset] == UInt8(ascii: "]")
      let right = isSquare ? "}" : "]"
      let kinds = open.dropLast().map { text.bytes[$0] == UInt8(ascii: "[") }
      // The right one is missing, or another stands in its place.
      return SyntaxFault(
        .frontMatterInvalidBracketMismatched, sign,
        kinds.last == isSquare ? Mend(offset..<offset, right) : Mend(sign, right))
    default: return nil
    }
  }

  /// A second colon in a value in braces: the next key without its comma, or a part of the text.
  private static func colon(_ offset: Int, _ text: SourceLines, _ schema: () -> [Schema.Entry]) -> Mend? {
    let place = ValuePlace(of: offset, in: text)
    let value =
      FlowText(at: offset, in: text)?.range ?? place.start..<text.end(ofValueAt: offset, isFlow: true)
    let before = place.start..<offset
    guard let blank = before.last(where: { text.bytes[$0] == 0x20 }) else {
      return Mend(value, QuotedText.quoted(text.text(value)))
    }
    let name = text.text(blank + 1..<offset)
    guard !Schema.all(named: name, in: schema()).isEmpty else {
      return Mend(value, QuotedText.quoted(text.text(value)))
    }
    let end = text.trimmed(place.start..<blank).upperBound
    return Mend(end..<end, ",")
  }
}
