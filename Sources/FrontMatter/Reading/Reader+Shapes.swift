import Diagnostics

/// What stands where another shape of value is expected, and the form that it should have.
extension Reader {
  /// Tells what stands in place of a scalar, and passes over it.
  @inline(never)
  mutating func passNoScalar(expected: String, isText: Bool) {
    if passesMark() { return }
    guard current.kind == .mappingStart || current.kind == .sequenceStart else { return }
    let isList = current.kind == .sequenceStart
    let first = currentRange
    let whole = passWhole()
    let text = lines.text(whole)
    if !isList, text.first != "{", !text.contains("\n"), isText, let colon = colon(in: whole) {
      return noteColon(at: colon, in: whole)
    }
    let written = isList ? scalar(fromList: text, isText: isText) : scalar(fromMapping: text, isText: isText)
    noteShape(expected, found: isList ? "kind.list" : "kind.mapping", at: first, whole: whole, written)
  }

  /// Tells what stands in place of a mapping with names of the author's own.
  @inline(never)
  mutating func passNoMapping() {
    guard let (found, at, whole) = passOther(than: .mappingStart) else { return }
    let text = lines.text(whole)
    if let form = Self.mapping(fromList: text) {
      return noteShape("kind.mapping", found: found, at: at, whole: whole, form)
    }
    guard found == "kind.text", !text.contains("\n") else {
      return noteShape("kind.mapping", found: found, at: at, whole: whole, nil)
    }
    let words = text.split { $0 == " " || $0 == "=" }
    if words.count == 2, !"\"'".contains(text.first ?? " ") {
      return noteShape("kind.mapping", found: found, at: at, whole: whole, "{\(words[0]): \(words[1])}")
    }
    faults.note(.valueInvalid, "shape-map", at: at, ["found": .name(FaultLog.shortened(text))])
  }

  /// Tells what stands in place of a record.
  @inline(never)
  mutating func passNoRecord(_ names: KeyNames) {
    guard let (found, at, whole) = passOther(than: .mappingStart) else { return }
    let text = lines.text(whole)
    if found == "kind.list" {
      return noteShape("kind.mapping", found: found, at: at, whole: whole, Self.mapping(fromList: text))
    }
    noteRecord(text, names.entries, expected: "kind.mapping", found: found, at: at, whole: whole) { $0 }
  }

  /// Tells what stands in place of a list.
  @inline(never)
  mutating func passNoList(of element: () -> Schema) {
    guard let (found, at, whole) = passOther(than: .sequenceStart) else { return }
    let text = lines.text(whole)
    let element = element()
    if found == "kind.mapping" {
      let isFlow = text.first == "{"
      let written = isFlow ? (text.contains("\n") ? nil : "[\(text)]") : Self.dashed(text, at: column(of: whole))
      return noteShape("kind.list", found: found, at: at, whole: whole, written, shows: isFlow)
    }
    guard !text.contains("\n") else { return noteShape("kind.list", found: found, at: at, whole: whole, nil) }
    if case .record(let entries) = element {
      return noteRecord(text, entries, expected: "kind.list", found: found, at: at, whole: whole) { "[\($0)]" }
    }
    noteShape("kind.list", found: found, at: at, whole: whole, ListForm.text(text, of: element))
  }

  /// Whether a no-break space in the place of a blank spoiled what stands under the reader; it is told and passed over then.
  mutating func passesNoBreakSpace(at start: Int) -> Bool {
    guard let space = lines.noBreakSpace(in: lines.line(at: start)), space.upperBound >= start,
      space.lowerBound <= start + 1
    else { return false }
    SyntaxFault("no-break-space", space, .init(space, String(repeating: " ", count: lines.scalars(in: space))))
      .note(in: &faults, of: file)
    skip()
    return true
  }

  /// Passes over what is neither absent nor the kind of node expected; nil where nothing is to be told of it.
  private mutating func passOther(than kind: Event.Kind) -> (found: String, at: SourceRange, whole: Range<Int>)? {
    if skipsAbsent() || hasFailed || passesMark() || passesNoBreakSpace(at: current.start) { return nil }
    let found =
      current.kind == .scalar ? "kind.text" : current.kind == .mappingStart ? "kind.mapping" : "kind.list"
    let at = currentRange
    return (found, at, passWhole())
  }

  /// Passes over the node under the reader and gives its bytes, without the blanks behind it.
  private mutating func passWhole() -> Range<Int> {
    let start = current.start
    let isScalar = current.kind == .scalar
    let end = current.end
    skip()
    return lines.trimmed(start..<max(isScalar ? end : lastEnd, start))
  }

  /// Whether a text stands here whose escapes mean control characters or invisible line breaks; it is told then.
  mutating func tellsEscape() -> Bool {
    guard current.kind == .scalar, current.isMarked, bytes[current.start] == UInt8(ascii: "\"") else { return false }
    let found = lines.text(current.start..<current.end)
    faults.note(.frontMatterInvalid, "escape", at: currentRange, ["found": .name(FaultLog.shortened(found))])
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
    if isOneLine, current.kind == .alias || current.kind == .scalar, !text.contains("\""), !text.contains("'") {
      let bare = isTag ? text.split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init) ?? "" : text
      let written = isTag ? bare : QuotedText.quoted(text)
      faults.note(
        .frontMatterInvalid, "mark-not-allowed", at: at, replacement: .init(at: at, written))
    } else {
      faults.note(.frontMatterInvalid, "mark-not-allowed", at: at)
    }
    skip()
    return true
  }

  private mutating func noteShape(
    _ expected: String, found: String, at place: SourceRange, whole: Range<Int>, _ written: String?, shows: Bool = true
  ) {
    guard let written else {
      faults.note(
        .valueInvalid, "expected-scalar", at: place, ["expected": .word(expected), "found": .word(found)])
      return
    }
    let arguments: Phrase.Arguments = [
      "expected": .word(expected), "found": .word(found), "write": .name(FaultLog.shown(written)),
    ]
    let replacement = Diagnostic.Replacement(at: range(whole.lowerBound, whole.upperBound), written)
    if shows {
      faults.note(.valueInvalid, "shape", at: place, arguments, replacement: replacement)
    } else {
      faults.note(.valueInvalid, "shape-dash", at: place, arguments, replacement: replacement)
    }
  }

  /// Tells a scalar in place of a record, or of a list of them, with the form filled with it.
  private mutating func noteRecord(
    _ text: String, _ entries: [Schema.Entry], expected: String, found: String, at place: SourceRange,
    whole: Range<Int>, wrapped: (String) -> String
  ) {
    guard !text.contains("\n"), let form = RecordForm(text, entries: entries) else {
      return noteShape(expected, found: found, at: place, whole: whole, nil)
    }
    let written = wrapped(form.text)
    if form.isComplete { return noteShape(expected, found: found, at: place, whole: whole, written) }
    faults.note(
      .valueInvalid, "shape", at: place,
      ["expected": .word(expected), "found": .word(found), "write": .name(written)])
  }

  private func colon(in range: Range<Int>) -> Int? {
    range.first { bytes[$0] == UInt8(ascii: ":") && lines.isBlank($0 + 1) }
  }

  /// A text with a colon that YAML takes for a key and its value.
  private mutating func noteColon(at colon: Int, in whole: Range<Int>) {
    let written = QuotedText.quoted(lines.text(whole))
    faults.note(
      .frontMatterInvalid, "colon-in-text", at: range(colon, colon + 1),
      ["write": .name(FaultLog.shown(written))],
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
