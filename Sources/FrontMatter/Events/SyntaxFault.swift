import Diagnostics

/// What an author did where libyaml could not read on.
struct SyntaxFault {
  let phrase: Phrase
  let range: Range<Int>
  /// What mends it, where that can be known.
  let mend: Mend?

  var start: Int { range.lowerBound }

  /// What to write in place of a range.
  struct Mend {
    let range: Range<Int>
    let text: String

    init(_ range: Range<Int>, _ text: String) {
      self.range = range
      self.text = text
    }

    /// A text in quotes whole.
    init(_ whole: FlowText) { self.init(whole.range, whole.quoted) }
  }

  /// Translates libyaml's failure by looking at the lines it speaks of; `schema` says what the keys hold.
  init(_ failure: EventStream.Failure, in text: SourceLines, schema: @escaping @Sendable () -> [Schema.Entry]) {
    let looks: [(EventStream.Failure, SourceLines) -> SyntaxFault?] = [
      Self.noBreakSpace, Self.tab, { Self.falseDash($0, $1, schema) }, Self.typographicQuote, Self.mark, Self.comment,
      Self.missingBlank,
      { Self.bracket($0, $1, schema) }, Self.quote, { Self.dash($0, $1, schema) }, { Self.colon($0, $1, schema) },
      Self.reserved, Self.indent,
    ]
    var found: SyntaxFault?
    for look in looks where found == nil { found = look(failure, text) }
    if let fault = found, fault.isQuoted, let mend = fault.mend, !text.mayHoldText(mend.range.lowerBound, schema) {
      let value = String(text.text(mend.range).drop { !$0.isLetter && !$0.isNumber })
      let number = "-" + value
      let isMinus = text.bytes[mend.range.lowerBound] == UInt8(ascii: "-")
      let isNumber = isMinus && text.numbers(at: mend.range.lowerBound, schema).contains { $0.accepts(number) }
      found =
        isNumber
        ? SyntaxFault(Phrase.frontMatterInvalidMinusParted, fault.range, Mend(mend.range, number))
        : SyntaxFault(.frontMatterInvalidSignBeforeValue, fault.range)
    }
    self = found ?? SyntaxFault(.frontMatterInvalidUnreadable, text.rest(of: failure.problemOffset))
  }

  /// Whether its mend puts a value in quotes that begins with a sign.
  private var isQuoted: Bool {
    let ofQuoted: [Phrase.Key] = [
      .frontMatterInvalidDashInValue, .frontMatterInvalidSignInText, .frontMatterInvalidReservedCharacter,
      .frontMatterInvalidMarkNotAllowed,
    ]
    return ofQuoted.contains(phrase.key) && mend?.text.first.map { "\"'".contains($0) } == true
  }

  init(_ phrase: Phrase, _ range: Range<Int>, _ mend: Mend? = nil) {
    self.phrase = phrase
    self.range = range
    self.mend = mend
  }

  /// The phrase says what to write.
  init(_ phrase: (Argument) -> Phrase, _ range: Range<Int>, _ mend: Mend) {
    self.init(phrase(.name(FaultLog.shown(mend.text))), range, mend)
  }

  /// Tells it.
  func note(in faults: inout FaultLog, of file: FileID) {
    func place(_ range: Range<Int>) -> SourceRange {
      SourceRange(file: file, start: range.lowerBound, end: range.upperBound)
    }
    faults.note(
      .frontMatterInvalid, phrase, at: place(range),
      replacement: mend.map { .init(at: place($0.range), $0.text) })
  }

  private static func tab(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let line = text.line(at: failure.problemOffset)
    let indent = line.lowerBound..<text.content(of: line)
    guard let tab = indent.first(where: { text.bytes[$0] == 0x09 }) else { return nil }
    let width = indent.reduce(0) { $0 + (text.bytes[$1] == 0x09 ? 2 : 1) }
    return SyntaxFault(.frontMatterInvalidTabIndent, tab..<tab + 1, Mend(indent, String(repeating: " ", count: width)))
  }

  /// A no-break space in the place of a blank: in the indentation, behind a colon or a dash.
  private static func noBreakSpace(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let problem = text.line(at: failure.problemOffset)
    for line in [text.line(at: failure.contextOffset), text.line(before: problem), problem] {
      if let range = text.noBreakSpace(in: line) {
        let count = text.scalars(in: range)
        return SyntaxFault(.frontMatterInvalidNoBreakSpace, range, Mend(range, String(repeating: " ", count: count)))
      }
    }
    return nil
  }

  /// A text in typographic quotes in which YAML breaks.
  private static func typographicQuote(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let place = ValuePlace(of: failure.problemOffset, in: text)
    guard place.start < failure.problemOffset,
      let length = TypographicQuote.length(at: place.start, in: text.bytes)
    else { return nil }
    let line = text.rest(of: place.start)
    var end = text.end(ofValueAt: place.start, isFlow: place.isFlow)
    if place.isFlow, let close = TypographicQuote.closing(after: failure.problemOffset, in: line, of: text) {
      end = close
    }
    let value = place.start..<end
    return SyntaxFault(
      Phrase.frontMatterInvalidTypographicQuote, place.start..<place.start + length,
      Mend(value, QuotedText.quoted(text.text(value))))
  }

  /// An alias, anchor or tag that is none: most often text that begins with `*`, `&` or `!`.
  private static func mark(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let isMark = ["alias", "anchor", "tag", "directive"].contains {
      failure.context.contains("while scanning a \($0)") || failure.context.contains("while scanning an \($0)")
        || failure.context.contains("while parsing a \($0)")
    }
    guard isMark else { return nil }
    let rest = text.rest(of: failure.contextOffset)
    return SyntaxFault(.frontMatterInvalidMarkNotAllowed, rest, quoting(failure.contextOffset, text))
  }

  /// The unquoted value that begins at an offset in quotes.
  static func quoting(_ offset: Int, _ text: SourceLines) -> Mend? {
    let place = ValuePlace(of: offset, in: text)
    if let whole = FlowText(at: offset, in: text), whole.range.lowerBound == offset { return Mend(whole) }
    let value = offset..<text.end(ofValueAt: offset, isFlow: place.isFlow)
    return value.isEmpty ? nil : Mend(value, QuotedText.quoted(text.text(value)))
  }

  /// A text that goes on in the line after a comment.
  private static func comment(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let isOver =
      failure.problem.contains("did not find expected key") || failure.problem.contains("did not find expected '-'")
    guard isOver, !failure.context.contains("flow") else { return nil }
    let line = text.line(at: failure.problemOffset)
    let before = text.line(before: line)
    let start = text.content(of: before)
    if before != line, text.bytes[start] == UInt8(ascii: "#"), text.keyColumns(of: line).isEmpty,
      !text.isDash(at: text.content(of: line)), text.content(of: line) > line.lowerBound
    {
      return SyntaxFault(.frontMatterInvalidCommentInside, start..<text.rest(of: start).upperBound)
    }
    guard before != line, let comment = text.comment(in: before) else { return nil }
    let place = ValuePlace(of: comment, in: text)
    let isText = place.start < comment && place.hasKey && !"\"'[{".utf8.contains(text.bytes[place.start])
    guard isText, text.content(of: line) - line.lowerBound > text.content(of: before) - before.lowerBound else {
      return nil
    }
    guard text.isCutText(at: comment) else {
      return SyntaxFault(.frontMatterInvalidCommentInside, comment..<text.rest(of: comment).upperBound)
    }
    let mend = CutText(at: comment, in: text, through: text.rest(of: failure.problemOffset).upperBound)
    return SyntaxFault(Phrase.frontMatterInvalidCommentInText, comment..<mend.end, Mend(mend.range, mend.text))
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
      if let range = text.keyWithoutBlank(line) { return SyntaxFault(blankMissingIn: range, text) }
    }
    guard failure.problem.contains("could not find expected ':'") else { return nil }
    return SyntaxFault(.frontMatterInvalidColonMissing, text.rest(of: failure.contextOffset))
  }

  /// `key:value`.
  init(blankMissingIn range: Range<Int>, _ text: SourceLines) {
    let colon = range.first { text.bytes[$0] == UInt8(ascii: ":") } ?? range.lowerBound
    self.init(.frontMatterInvalidBlankMissing, range, Mend(colon + 1..<colon + 1, " "))
  }

  private static func reserved(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    // A text that begins with `>` or `|` is taken for the first line of a folded or literal one.
    let isBlock = failure.context.contains("block scalar")
    guard isBlock || failure.problem.contains("cannot start any token") else { return nil }
    let offset = isBlock ? failure.contextOffset : failure.problemOffset
    return SyntaxFault(
      .frontMatterInvalidReservedCharacter, offset..<min(offset + 1, text.bytes.count), quoting(offset, text))
  }

  private static func indent(_ failure: EventStream.Failure, _ text: SourceLines) -> SyntaxFault? {
    let isIndent =
      failure.problem.contains("did not find expected key") || failure.problem.contains("did not find expected '-'")
      || failure.problem.contains("block sequence entries are not allowed")
    guard isIndent else { return nil }
    let line = text.line(at: failure.problemOffset)
    if text.content(of: line) == failure.problemOffset {
      let above = text.line(before: line)
      if line.lowerBound == failure.problemOffset, text.content(of: above) == above.lowerBound,
        let fault = missingColon(above, text)
      {
        return fault
      }
      if let fault = missingColon(line, text) { return fault }
    }
    return SyntaxFault(
      .frontMatterInvalidIndentWrong, text.rest(of: failure.problemOffset), indentation(at: failure.problemOffset, text)
    )
  }

  /// A line of words in the column of the keys above it.
  static func missingColon(_ line: Range<Int>, _ text: SourceLines) -> SyntaxFault? {
    let start = text.content(of: line)
    let above = text.line(before: line)
    let isFirst = above == line
    guard text.keyColumns(of: line).isEmpty, !text.isDash(at: start), text.key(in: line) != nil,
      isFirst || text.keyColumns(of: above) == [start - line.lowerBound]
    else { return nil }
    return SyntaxFault(.frontMatterInvalidColonMissing, text.rest(of: start))
  }

  /// The indentation of the entry above that is nearest to that of a line.
  static func indentation(at offset: Int, _ text: SourceLines) -> Mend? {
    let line = text.line(at: offset)
    let column = text.content(of: line) - line.lowerBound
    let isDash = text.isDash(at: text.content(of: line))
    var candidates: [Int] = []
    var above = line
    while candidates.last != 0 {
      let next = text.line(before: above)
      guard next != above else { break }
      above = next
      candidates += isDash ? text.dashColumns(of: above) : text.keyColumns(of: above)
    }
    guard let best = candidates.min(by: { abs($0 - column) < abs($1 - column) }), best != column else {
      return nil
    }
    return Mend(line.lowerBound..<text.content(of: line), String(repeating: " ", count: best))
  }
}
