/// What an author did where libyaml could not read on.
struct SyntaxFault {
  /// The last part of the key of the message, as in `front-matter-invalid.tab-indent`.
  let variant: String
  let start: Int
  let end: Int

  /// Translates libyaml's failure by looking at the lines it speaks of.
  init(_ failure: EventStream.Failure, in text: SourceLines) {
    let looks: [(EventStream.Failure, SourceLines) -> SyntaxFault?] = [
      Self.tab, Self.typographicQuote, Self.mark, Self.missingBlank, Self.bracket, Self.quote, Self.colon,
      Self.reserved, Self.indent,
    ]
    var found: SyntaxFault?
    for look in looks where found == nil { found = look(failure, text) }
    self = found ?? SyntaxFault("unreadable", text.rest(of: failure.problemOffset))
  }

  private init(_ variant: String, _ range: Range<Int>) {
    self.variant = variant
    start = range.lowerBound
    end = range.upperBound
  }

  private static func tab(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let line = text.line(at: failure.problemOffset)
    let indent = line.prefix { text.bytes[$0] == 0x20 || text.bytes[$0] == 0x09 }
    guard let tab = indent.first(where: { text.bytes[$0] == 0x09 }) else { return nil }
    return SyntaxFault("tab-indent", tab..<tab + 1)
  }

  private static func typographicQuote(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let line = text.line(at: failure.problemOffset)
    return TypographicQuote.opening(a: line, in: text.bytes).map { SyntaxFault("typographic-quote", $0) }
  }

  /// An alias, anchor or tag that is none: most often text that begins with `*`, `&` or `!`.
  private static func mark(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let isMark = ["alias", "anchor", "tag", "directive"].contains {
      failure.context.contains("while scanning a \($0)") || failure.context.contains("while scanning an \($0)")
        || failure.context.contains("while parsing a \($0)")
    }
    guard isMark else { return nil }
    return SyntaxFault("mark-not-allowed", text.rest(of: failure.contextOffset))
  }

  /// `key:value`: on the failing line, the one before it, or the one where the key began.
  private static func missingBlank(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let isKeyProblem =
      failure.problem.contains("could not find expected ':'") || failure.problem.contains("mapping values")
      || failure.problem.contains("did not find expected key")
    guard isKeyProblem else { return nil }
    let problemLine = text.line(at: failure.problemOffset)
    let lines = [text.line(at: failure.contextOffset), text.line(before: problemLine), problemLine]
    for line in lines {
      if let range = text.keyWithoutBlank(line) { return SyntaxFault("blank-missing", range) }
    }
    guard failure.problem.contains("could not find expected ':'") else { return nil }
    return SyntaxFault("colon-missing", text.rest(of: failure.contextOffset))
  }

  private static func bracket(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    guard failure.context.contains("flow") else { return nil }
    let bracket = failure.contextOffset..<min(failure.contextOffset + 1, text.bytes.count)
    guard text.line(at: failure.problemOffset) == text.line(at: failure.contextOffset) else {
      return SyntaxFault("bracket-unclosed", bracket)
    }
    let problem = failure.problemOffset
    if problem < text.bytes.count, let variant = variant(ofStray: text.bytes[problem]) {
      return SyntaxFault(variant, problem..<problem + 1)
    }
    let rest = text.rest(of: problem)
    return rest.isEmpty ? SyntaxFault("bracket-unclosed", bracket) : SyntaxFault("comma-missing", rest)
  }

  /// What a sign says that stands between brackets where libyaml expects none.
  private static func variant(ofStray sign: UInt8) -> String? {
    switch sign {
    case UInt8(ascii: ":"): "colon-in-text"
    case UInt8(ascii: ","): "comma-stray"
    case UInt8(ascii: "]"), UInt8(ascii: "}"): "bracket-mismatched"
    default: nil
    }
  }

  private static func quote(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    if failure.context.contains("quoted scalar") {
      if failure.problem.contains("escape") {
        return SyntaxFault("escape-unknown", failure.problemOffset..<min(failure.problemOffset + 2, text.bytes.count))
      }
      return SyntaxFault("quote-unclosed", failure.contextOffset..<min(failure.contextOffset + 1, text.bytes.count))
    }
    guard failure.problem.contains("did not find expected"), failure.problemOffset > 0 else { return nil }
    var before = failure.problemOffset - 1
    while before > 0, text.bytes[before] == 0x20 { before -= 1 }
    let isAfterQuote = text.bytes[before] == UInt8(ascii: "\"") || text.bytes[before] == UInt8(ascii: "'")
    let isOneLine = text.line(at: before) == text.line(at: failure.problemOffset)
    return isAfterQuote && isOneLine ? SyntaxFault("text-after-quote", text.rest(of: failure.problemOffset)) : nil
  }

  private static func colon(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    guard failure.problem.contains("mapping values are not allowed") else { return nil }
    let line = text.line(at: failure.problemOffset)
    guard line.contains(failure.problemOffset),
      line.first.map({ text.colon(before: failure.problemOffset, from: $0) }) == true
    else { return SyntaxFault("indent-wrong", text.rest(of: text.content(of: line))) }
    return SyntaxFault("colon-in-text", failure.problemOffset..<failure.problemOffset + 1)
  }

  private static func reserved(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    guard failure.problem.contains("cannot start any token") else { return nil }
    return SyntaxFault("reserved-character", failure.problemOffset..<min(failure.problemOffset + 1, text.bytes.count))
  }

  private static func indent(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let isIndent =
      failure.problem.contains("did not find expected key") || failure.problem.contains("did not find expected '-'")
      || failure.problem.contains("block sequence entries are not allowed")
    guard isIndent else { return nil }
    return SyntaxFault("indent-wrong", text.rest(of: failure.problemOffset))
  }
}
