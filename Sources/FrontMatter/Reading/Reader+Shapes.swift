import Diagnostics

/// What stands where another shape of value is expected, and the form that it should have.
extension Reader {
  /// Tells what stands in place of a scalar, and passes over it.
  @inline(never)
  mutating func passNoScalar(expected: Phrase, isText: Bool) {
    if passesMark() { return }
    guard current.kind == .mappingStart || current.kind == .sequenceStart else { return }
    let isList = current.kind == .sequenceStart
    let first = currentRange
    let (whole, node) = passWhole()
    let text = lines.text(whole)
    if !isList, text.first != "{", !text.contains("\n"), isText, let colon = colon(in: whole) {
      return noteColon(at: colon, in: whole)
    }
    var written = isList ? scalar(fromList: text, isText: isText) : scalar(fromMapping: text, isText: isText)
    if case .list(let elements)? = node, elements.count == 1, case .scalar(let only) = elements[0], !only.isEmpty {
      written = written ?? only
    }
    noteShape(expected, found: isList ? .kindList : .kindMapping, at: first, whole: whole, written)
  }

  /// Tells what stands in place of a mapping with names of the author's own.
  @inline(never)
  mutating func passNoMapping(of element: () -> Schema) {
    guard let (found, at, whole, node) = passOther(than: .mappingStart) else { return }
    let text = lines.text(whole)
    if let form = node?.keyed(of: element()) ?? Self.mapping(fromList: text) {
      return noteShape(.kindMapping, found: found, at: at, whole: whole, form)
    }
    guard found == .kindText, !text.contains("\n") else {
      return noteShape(.kindMapping, found: found, at: at, whole: whole, nil)
    }
    let words = text.split { $0 == " " || $0 == "=" }
    if words.count == 2, !"\"'".contains(text.first ?? " ") {
      return noteShape(.kindMapping, found: found, at: at, whole: whole, "{\(words[0]): \(words[1])}")
    }
    faults.note(.valueInvalid, .valueInvalidShapeMap(found: .name(FaultLog.shortened(text))), at: at)
  }

  /// Tells what stands in place of a record.
  @inline(never)
  mutating func passNoRecord(_ names: KeyNames) {
    guard let (found, at, whole, node) = passOther(than: .mappingStart) else { return }
    let text = lines.text(whole)
    if found == .kindList {
      let form = node?.record(of: names.entries) ?? Self.mapping(fromList: text)
      return noteShape(.kindMapping, found: found, at: at, whole: whole, form)
    }
    noteRecord(text, names.entries, expected: .kindMapping, found: found, at: at, whole: whole) { $0 }
  }

  /// Tells what stands in place of a list.
  @inline(never)
  mutating func passNoList(of element: () -> Schema, records: () -> Schema) {
    if let fault = falseDashes() {
      skip()
      if !hasFailed { fault.note(in: &faults, of: file) }
      return
    }
    guard let (found, at, whole, node) = passOther(than: .sequenceStart) else { return }
    let text = lines.text(whole)
    let element = element()
    if found == .kindMapping {
      let isFlow = text.first == "{"
      if case .record(let entries) = records(), let records = node?.records(of: entries) {
        return noteRecords(records, at: at, whole: whole, isFlow: isFlow)
      }
      if case .record(let entries) = records(), case .mapping(let own)? = node, !own.isEmpty,
        !own.contains(where: { key in entries.contains { $0.name == key.key } })
      {
        return noteShape(.kindList, found: found, at: at, whole: whole, nil)
      }
      let written = isFlow ? (text.contains("\n") ? nil : "[\(text)]") : Self.dashed(text, at: column(of: whole))
      return noteShape(.kindList, found: found, at: at, whole: whole, written, shows: isFlow)
    }
    guard !text.contains("\n") else { return noteShape(.kindList, found: found, at: at, whole: whole, nil) }
    if case .record(let entries) = element {
      return noteRecord(text, entries, expected: .kindList, found: found, at: at, whole: whole) { "[\($0)]" }
    }
    let written = ListForm.text(text, of: element)
    if let written, let other = ListForm.whole(text, of: element) {
      return faults.note(
        .valueInvalid,
        .valueInvalidShapeEither(
          expected: .word(.kindList), found: .word(found), write: .name(written), other: .name(other)), at: at,
        replacement: .init(at: range(whole.lowerBound, whole.upperBound), written))
    }
    noteShape(.kindList, found: found, at: at, whole: whole, written)
  }

  /// What stands in place of the dashes of the list that begins here.
  private func falseDashes() -> SyntaxFault? {
    guard !hasFailed, current.start < bytes.count else { return nil }
    let line = lines.line(at: current.start)
    guard lines.content(of: line) == current.start else { return nil }
    return SyntaxFault.falseDashes(around: line, lines, schema)
  }

  /// Tells a mapping of ids in place of a list of records.
  private mutating func noteRecords(
    _ records: SourceNode.Records, at place: SourceRange, whole: Range<Int>, isFlow: Bool
  ) {
    let inner = records.written.joined(separator: ", ")
    let blanks = String(repeating: " ", count: column(of: whole))
    let written = isFlow ? "[\(inner)]" : records.written.map { "- \($0)" }.joined(separator: "\n\(blanks)")
    faults.note(
      .valueInvalid,
      .valueInvalidShape(
        expected: .word(.kindList), found: .word(.kindMapping), write: .name(FaultLog.shown("[\(inner)]"))), at: place,
      replacement: records.isComplete ? .init(at: range(whole.lowerBound, whole.upperBound), written) : nil)
  }

  /// Whether ids with commas between them stand here, where one of them may stand without brackets.
  @inline(never)
  @usableFromInline
  mutating func isAtPieces(of element: @Sendable () -> Schema) -> Bool {
    guard current.kind == .scalar, current.isPlain, bytes[current.start..<current.end].contains(UInt8(ascii: ","))
    else {
      return false
    }
    return element() == .id && ListForm.pieces(scalarHere.text, of: .id) != nil
  }

  /// Tells an element of a list that could not be read as the several ones that it holds, where it does.
  @inline(never)
  @usableFromInline
  mutating func tellPieces(of element: @Sendable () -> Schema, after known: Int) {
    guard faults.count == known + 1, let told = faults.diagnostics.last, told.card != .referenceUnknown else {
      return
    }
    let schema = element()
    let value = Int(told.at.start)..<Int(told.at.end)
    let text = lines.text(value)
    guard !schema.isText, let pieces = ListForm.pieces(text, of: schema) else { return }
    let place = ValuePlace(of: value.lowerBound, in: lines)
    let line = lines.line(at: value.lowerBound)
    let blanks = String(repeating: " ", count: lines.content(of: line) - line.lowerBound)
    let written = pieces.joined(separator: place.isFlow ? ", " : "\n\(blanks)- ")
    let number = told.replacement?.text
    faults.retract(from: value.lowerBound)
    let found = Argument.name(FaultLog.shortened(text))
    let shown = Argument.name(pieces.joined(separator: ", "))
    if let number {
      return faults.note(
        .valueInvalid, .valueInvalidPiecesEither(found: found, write: shown, other: .name(number)), at: told.at)
    }
    faults.note(
      .valueInvalid, .valueInvalidPieces(found: found, write: shown), at: told.at,
      replacement: .init(at: told.at, written))
  }

  /// Whether a no-break space in the place of a blank spoiled what stands under the reader; it is told and passed over then.
  mutating func passesNoBreakSpace(at start: Int) -> Bool {
    guard let space = lines.noBreakSpace(in: lines.line(at: start)), space.upperBound >= start,
      space.lowerBound <= start + 1
    else { return false }
    SyntaxFault(
      .frontMatterInvalidNoBreakSpace, space, .init(space, String(repeating: " ", count: lines.scalars(in: space)))
    )
    .note(in: &faults, of: file)
    skip()
    return true
  }

  /// Passes over what is neither absent nor the kind of node expected; nil where nothing is to be told of it.
  private mutating func passOther(than kind: Event.Kind) -> (
    found: Phrase, at: SourceRange, whole: Range<Int>, node: SourceNode?
  )? {
    if skipsAbsent() || hasFailed || passesMark() || passesNoBreakSpace(at: current.start) { return nil }
    let found: Phrase =
      current.kind == .scalar ? .kindText : current.kind == .mappingStart ? .kindMapping : .kindList
    let at = currentRange
    let (whole, node) = passWhole()
    return (found, at, whole, node)
  }

  /// Passes over the node under the reader and gives its bytes, without the blanks behind it.
  private mutating func passWhole() -> (range: Range<Int>, node: SourceNode?) {
    let start = current.start
    let isScalar = current.kind == .scalar
    let end = current.end
    let known = faults.count
    let node = passNode()
    return (
      lines.trimmed(start..<max(isScalar ? end : lastEnd, start)), faults.count == known && !hasFailed ? node : nil
    )
  }

  /// Whether a text stands here whose escapes mean control characters or invisible line breaks; it is told then.
  mutating func tellsEscape() -> Bool {
    guard current.kind == .scalar, current.isMarked, bytes[current.start] == UInt8(ascii: "\"") else { return false }
    let found = lines.text(current.start..<current.end)
    faults.note(
      .frontMatterInvalid, .frontMatterInvalidEscape(found: .name(FaultLog.shortened(found))), at: currentRange)
    return true
  }

  /// Whether an anchor, alias or tag stands here; it is told and passed over then.
  private mutating func passesMark() -> Bool {
    guard current.isMarked || current.kind == .alias else { return false }
    if tellsEscape() {
      skip()
      return true
    }
    let at = currentRange
    let text = lines.text(Int(at.start)..<Int(at.end))
    let isOneLine = !text.contains("\n")
    let isTag = text.hasPrefix("!!")
    if !isTag, !lines.mayHoldText(Int(at.start), schema) {
      faults.note(.frontMatterInvalid, .frontMatterInvalidSignBeforeValue, at: at)
      skip()
      return true
    }
    if isOneLine, current.kind == .alias || current.kind == .scalar, !text.contains("\""), !text.contains("'") {
      let bare = isTag ? text.split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init) ?? "" : text
      let written = isTag ? bare : QuotedText.quoted(text)
      faults.note(.frontMatterInvalid, .frontMatterInvalidMarkNotAllowed, at: at, replacement: .init(at: at, written))
    } else {
      faults.note(.frontMatterInvalid, .frontMatterInvalidMarkNotAllowed, at: at)
    }
    skip()
    return true
  }

  private mutating func noteShape(
    _ expected: Phrase, found: Phrase, at place: SourceRange, whole: Range<Int>, _ written: String?, shows: Bool = true
  ) {
    guard let written else {
      faults.note(.valueInvalid, .valueInvalidExpectedScalar(expected: .word(expected), found: .word(found)), at: place)
      return
    }
    let phrase =
      shows
      ? Phrase.valueInvalidShape(
        expected: .word(expected), found: .word(found), write: .name(FaultLog.shown(written)))
      : .valueInvalidShapeDash(expected: .word(expected), found: .word(found))
    let replacement = Diagnostic.Replacement(at: range(whole.lowerBound, whole.upperBound), written)
    faults.note(.valueInvalid, phrase, at: place, replacement: replacement)
  }

  /// Tells a scalar in place of a record, or of a list of them, with the form filled with it.
  private mutating func noteRecord(
    _ text: String, _ entries: [Schema.Entry], expected: Phrase, found: Phrase, at place: SourceRange,
    whole: Range<Int>, wrapped: (String) -> String
  ) {
    if !text.contains("\n"), RecordForm(text, entries: entries) == nil, !entries.isEmpty {
      let keys = entries.prefix(4).map { "\($0.name): …" }.joined(separator: ", ")
      return faults.note(
        .valueInvalid,
        .valueInvalidShape(expected: .word(expected), found: .word(found), write: .name(wrapped("{\(keys)}"))),
        at: place)
    }
    guard !text.contains("\n"), let form = RecordForm(text, entries: entries) else {
      return noteShape(expected, found: found, at: place, whole: whole, nil)
    }
    let written = wrapped(form.text)
    if form.isComplete { return noteShape(expected, found: found, at: place, whole: whole, written) }
    faults.note(
      .valueInvalid, .valueInvalidShape(expected: .word(expected), found: .word(found), write: .name(written)),
      at: place)
  }

  private func colon(in range: Range<Int>) -> Int? {
    range.first { bytes[$0] == UInt8(ascii: ":") && lines.isBlank($0 + 1) }
  }

  /// A text with a colon that YAML takes for a key and its value.
  private mutating func noteColon(at colon: Int, in whole: Range<Int>) {
    let written = QuotedText.quoted(lines.text(whole))
    faults.note(
      .frontMatterInvalid, .frontMatterInvalidColonInText, at: range(colon, colon + 1),
      replacement: .init(at: range(whole.lowerBound, whole.upperBound), written))
  }

  /// The one value of a list where one is asked for; of several, where any text will do, all of them in quotes.
  private func scalar(fromList text: String, isText: Bool) -> String? {
    guard text.hasPrefix("["), text.hasSuffix("]"), !text.contains("\n") else { return nil }
    let inner = String(text.dropFirst().dropLast().trimmed)
    guard !inner.isEmpty, !inner.contains(where: { "[]{}\"'".contains($0) }) else { return nil }
    if !inner.contains(",") { return inner }
    return isText ? QuotedText.quoted(inner) : nil
  }

  /// A text in braces that are no mapping's: `{{ name }}`.
  private func scalar(fromMapping text: String, isText: Bool) -> String? {
    guard isText, text.hasPrefix("{"), !text.contains("\n"), !text.contains(": ") else { return nil }
    return QuotedText.quoted(text)
  }

  /// `{area: pulp}` of `[area: pulp]`, and of `[{area: pulp}]`.
  private static func mapping(fromList text: String) -> String? {
    guard text.hasPrefix("["), text.hasSuffix("]"), !text.contains("\n") else { return nil }
    let inner = String(text.dropFirst().dropLast().trimmed)
    if inner.hasPrefix("{"), inner.hasSuffix("}"), !inner.dropFirst().contains("{") { return inner }
    let isPlain = inner.contains(": ") && !inner.contains { "[]{}".contains($0) }
    let entries = inner.split(separator: ",")
    return isPlain && entries.allSatisfy { $0.contains(": ") } ? "{\(inner)}" : nil
  }

  private func column(of range: Range<Int>) -> Int { range.lowerBound - lines.line(at: range.lowerBound).lowerBound }

  /// The lines of a mapping as the first entry of a list.
  private static func dashed(_ text: String, at column: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? "- \($1)" : $1.isEmpty ? "" : "  \($1)" }.joined(separator: "\n")
  }
}
