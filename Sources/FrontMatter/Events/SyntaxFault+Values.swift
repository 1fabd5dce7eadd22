import Diagnostics

/// Quotes, dashes and colons inside values.
extension SyntaxFault {
  static func quote(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    if failure.context.contains("quoted scalar") { return unclosedQuote(failure, text) }
    guard failure.problem.contains("did not find expected"), failure.problemOffset > 0 else { return nil }
    let before = text.trimmed(text.segment.lowerBound..<failure.problemOffset).upperBound - 1
    guard before >= text.segment.lowerBound,
      text.line(at: before) == text.line(at: failure.problemOffset)
    else { return nil }
    let place = ValuePlace(of: failure.problemOffset, in: text)
    switch text.bytes[before] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let value = place.start..<text.end(ofValueAt: failure.problemOffset, isFlow: place.isFlow)
      return SyntaxFault(
        Phrase.frontMatterInvalidTextAfterQuote, text.rest(of: failure.problemOffset),
        Mend(value, requoted(text.text(value))))
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      guard !place.isFlow else { return nil }
      if let whole = FlowText(at: before, in: text), whole.range.contains(before) {
        return SyntaxFault(Phrase.frontMatterInvalidSignInText, before..<before + 1, Mend(whole))
      }
      let value = place.start..<text.rest(of: failure.problemOffset).upperBound
      return SyntaxFault(
        Phrase.frontMatterInvalidTextAfterBracket, value, Mend(value, QuotedText.quoted(text.text(value))))
    default: return nil
    }
  }

  /// A text of which only a part stood in quotes: in those that it does not hold.
  private static func requoted(_ text: String) -> String {
    let isDoubled = text.first == "'" && !text.contains("\"")
    return isDoubled ? QuotedText.quoted(text) : QuotedText.single(text)
  }

  /// A quote that is never closed, or a backslash in it that means something.
  private static func unclosedQuote(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let open = failure.contextOffset
    let rest = text.rest(of: open)
    let isEscape = failure.problem.contains("escape") || failure.problem.contains("hexdecimal")
    if isEscape {
      var slash = min(failure.problemOffset, text.bytes.count - 1)
      while slash > open, text.bytes[slash] != UInt8(ascii: "\\") { slash -= 1 }
      return SyntaxFault(
        .frontMatterInvalidEscapeUnknown, slash..<min(slash + 2, text.bytes.count), unescaped(rest, text))
    }
    // A path that ends with a backslash, as in "D:\": the quote behind it is a part of the text.
    let slash = rest.upperBound - 2
    if text.bytes[open] == UInt8(ascii: "\""), slash > open, text.bytes[slash] == UInt8(ascii: "\\"),
      text.bytes[slash + 1] == UInt8(ascii: "\"")
    {
      return SyntaxFault(.frontMatterInvalidEscapeQuote, slash..<slash + 2, unescaped(rest, text))
    }
    let isLone = !rest.dropFirst().contains { text.bytes[$0] == text.bytes[open] }
    let isFlow = ValuePlace(of: open, in: text).isFlow
    let close = String(decoding: [text.bytes[open]], as: UTF8.self)
    let end = rest.upperBound..<rest.upperBound
    return SyntaxFault(.frontMatterInvalidQuoteUnclosed, open..<open + 1, isLone && !isFlow ? Mend(end, close) : nil)
  }

  /// A text in double quotes with backslashes in single ones; it ends with the last quote before a comma, a bracket or the
  /// line's end.
  private static func unescaped(_ rest: Range<Int>, _ text: SourceLines) -> Mend? {
    let close = rest.dropFirst().first { offset in
      guard text.bytes[offset] == UInt8(ascii: "\"") else { return false }
      let next = text.bytes.count > offset + 1 ? text.bytes[offset + 1] : 0x0A
      return next == 0x0A || next == 0x0D || ",]} #".utf8.contains(next)
    }
    guard let close else { return nil }
    return Mend(
      rest.lowerBound..<close + 1, QuotedText.single(text.text(rest.lowerBound + 1..<close)))
  }

  /// `key: - x`
  static func dash(
    _ failure: EventStream.Failure, _ text: SourceLines, _ schema: () -> [Schema.Entry]
  ) -> SyntaxFault? {
    guard failure.problem.contains("block sequence entries are not allowed") else { return nil }
    let dash = failure.problemOffset
    let line = text.line(at: dash)
    guard text.content(of: line) < dash, let key = text.key(before: dash) else { return nil }
    let value = dash..<text.rest(of: dash).upperBound
    let first = min(text.pastBlanks(dash + 1), value.upperBound)
    let holdsList = Schema.all(named: text.text(key), in: schema()).contains { schema in
      if case .list = schema { true } else { false }
    }
    let element = text.text(first..<value.upperBound)
    let isSafe = element.first.map { "\"'[{".contains($0) } ?? true || QuotedText.plain(element) == element
    let list = "[\(isSafe ? element : QuotedText.quoted(element))]"
    return SyntaxFault(
      Phrase.frontMatterInvalidDashInValue, dash..<dash + 1,
      Mend(value, holdsList ? list : QuotedText.quoted(text.text(value))))
  }

  static func colon(
    _ failure: EventStream.Failure, _ text: SourceLines, _ schema: () -> [Schema.Entry]
  ) -> SyntaxFault? {
    guard failure.problem.contains("mapping values are not allowed") else { return nil }
    let colon = failure.problemOffset
    let line = text.line(at: colon)
    guard line.contains(colon), text.colon(before: colon, from: line.lowerBound) else {
      let above = text.line(before: line)
      if text.topLevelKey(line) != nil, text.content(of: above) == above.lowerBound,
        let fault = missingColon(above, text)
      {
        return fault
      }
      return SyntaxFault(
        .frontMatterInvalidIndentWrong, text.rest(of: text.content(of: line)), indentation(at: colon, text))
    }
    let place = ValuePlace(of: colon, in: text)
    let value = place.start..<text.rest(of: colon).upperBound
    let quoted = Mend(value, QuotedText.quoted(text.text(value)))
    let sign = colon..<colon + 1
    guard let key = text.key(before: place.start) else {
      return SyntaxFault(.frontMatterInvalidColonInText, sign, quoted)
    }
    let schema = schema()
    let owner = text.text(key)
    // The name in front of the colon: of a key inside this one, or of a second one on the line.
    let words = text.text(place.start..<colon)
    let name = words.split(separator: ",").last.map { String($0.trimmed) } ?? words
    let inner = Schema.all(named: owner, in: schema).flatMap(\.entries)
    if name == words, inner.contains(where: { $0.name == name }) {
      return SyntaxFault(Phrase.frontMatterInvalidKeysWithoutBraces, sign, Mend(value, "{\(text.text(value))}"))
    }
    if name != words, Schema.areSiblings(owner, name, in: schema) {
      let entry = key.lowerBound..<value.upperBound
      return SyntaxFault(Phrase.frontMatterInvalidKeysWithoutBraces, sign, Mend(entry, "{\(text.text(entry))}"))
    }
    return SyntaxFault(.frontMatterInvalidColonInText, sign, quoted)
  }
}

extension Schema {
  /// Whether two names are keys of one record, however deep.
  static func areSiblings(_ first: String, _ second: String, in entries: [Entry]) -> Bool {
    let names = entries.map(\.name)
    if names.contains(first), names.contains(second) { return true }
    return entries.contains { areSiblings(first, second, in: $0.schema.entries) }
  }
}
