import Diagnostics

/// Commas that end a value where its author goes on with it.
extension Reader {
  /// Whether a key that was left is no merge key, has its blank and its colon; else it is told and skipped with its value,
  /// or kept for `tellTorn`.
  @inline(never)
  mutating func isSound(_ key: Event) -> Bool {
    let isMerge =
      key.isPlain && key.end - key.start == 2 && bytes[key.start] == UInt8(ascii: "<")
      && bytes[key.start + 1] == UInt8(ascii: "<")
    if isMerge {
      faults.note(.frontMatterInvalid, .frontMatterInvalidMergeKey, at: range(key.start, key.end))
      skip()
      return false
    }
    let isEmptyValue = current.kind == .scalar && current.start == current.end
    guard isEmptyValue else { return true }
    let next = lines.pastBlanks(key.end)
    if next < bytes.count, bytes[next] == UInt8(ascii: ":") { return true }
    // A comment may stand between the two.
    if next < bytes.count, bytes[next] == UInt8(ascii: "#"), ValuePlace(of: key.end, in: lines).brackets.isEmpty {
      return true
    }
    if key.start >= tornEnd { torn = key }
    skip()
    return false
  }

  /// Whether a key without a colon was passed over that is still to be told.
  @usableFromInline
  var hasTorn: Bool { torn != nil }

  /// Tells a key without its colon: mostly the rest of a value that a comma ended, of the schema given.
  @inline(never)
  @usableFromInline
  mutating func tellTorn(_ schema: Schema) {
    guard var key = torn else { return }
    torn = nil
    if key.start == key.end, let mark = questionMark(before: key.start) {
      // A question mark alone, which begins a key for YAML.
      key = Event(.scalar, from: mark, to: mark + 1)
      key.isPlain = true
    }
    if let blank = missingBlank(in: key) {
      tornEnd = key.end
      faults.note(
        .frontMatterInvalid, .frontMatterInvalidBlankMissing, at: range(key.start, key.end),
        replacement: .init(at: blank, " "))
      return
    }
    guard let start = startOfTorn(before: key) else {
      tornEnd = key.end
      faults.note(.frontMatterInvalid, .frontMatterInvalidColonMissing, at: range(key.start, key.end))
      return
    }
    let value = start..<endOfTorn(from: key.end)
    tornEnd = value.upperBound
    faults.retract(from: start)
    noteTorn(value, schema)
  }

  private func questionMark(before offset: Int) -> Int? {
    let mark = lines.trimmed(0..<offset).upperBound - 1
    return mark >= 0 && bytes[mark] == UInt8(ascii: "?") ? mark : nil
  }

  /// Where the blank is missing from `a:1`; what is no key before the colon is a part of a text.
  private func missingBlank(in key: Event) -> SourceRange? {
    guard key.isPlain, key.end > key.start,
      let colon = (key.start..<key.end - 1).first(where: { bytes[$0] == UInt8(ascii: ":") })
    else {
      return nil
    }
    let name = bytes[key.start..<colon]
    let isKey = name.contains { !($0 &- 0x30 < 10) } && bytes[colon + 1] != UInt8(ascii: "/")
    return isKey && !name.contains(0x20) ? range(colon + 1, colon + 1) : nil
  }

  /// The first byte of the unquoted value that the comma before a key ended.
  private func startOfTorn(before key: Event) -> Int? {
    let open = ValuePlace(of: key.start, in: lines)
    guard let bracket = open.brackets.last, key.isPlain else { return nil }
    let comma = lines.trimmed(bracket..<key.start).upperBound - 1
    guard comma > bracket, bytes[comma] == UInt8(ascii: ",") else { return nil }
    let value = ValuePlace(of: comma, in: lines)
    guard value.hasKey, value.start < comma, !"\"'[{".utf8.contains(bytes[value.start]) else { return nil }
    return value.start
  }

  /// Where a torn value ends: further pieces without a colon belong to it.
  private func endOfTorn(from end: Int) -> Int {
    var end = end
    while true {
      let comma = lines.pastBlanks(end)
      guard comma < bytes.count, bytes[comma] == UInt8(ascii: ",") else { return end }
      let start = lines.pastBlanks(comma + 1)
      guard start < bytes.count, !"\"'[{]},".utf8.contains(bytes[start]) else { return end }
      var stop = start
      while stop < bytes.count, !",]}[{\n".utf8.contains(bytes[stop]) {
        if bytes[stop] == UInt8(ascii: ":"), lines.isBlank(stop + 1) { return end }
        stop += 1
      }
      guard stop < bytes.count, bytes[stop] == UInt8(ascii: ",") || bytes[stop] == UInt8(ascii: "}") else { return end }
      end = lines.trimmed(start..<stop).upperBound
    }
  }

  /// Tells a value that a comma tore, by what it was to be.
  private mutating func noteTorn(_ value: Range<Int>, _ schema: Schema) {
    let at = range(value.lowerBound, value.upperBound)
    let text = lines.text(value)
    let found = Argument.name(FaultLog.shortened(text))
    switch schema {
    case .text, .localizedText, .any: noteCommaInText(at, text)
    case .number, .ratio:
      let joined = Self.joined(text)
      let bounds = Bounds(schema) ?? .any
      if let form = NumberForm(joined, in: bounds) { return noteCommaInNumber(at, found, form) }
      guard !bounds.whole, let form = NumberForm(joined, in: .any) else { return noteCommaInValue(at, found, schema) }
      faults.note(
        .frontMatterInvalid,
        bounds.to == nil
          ? .frontMatterInvalidCommaOutOfRangeFrom(
            found: found, from: .number(bounds.from ?? 0), write: .name(form.written))
          : .frontMatterInvalidCommaOutOfRange(
            found: found, from: .number(bounds.from ?? 0), to: .number(bounds.to ?? 0), write: .name(form.written)),
        at: at)
    case .list(let element):
      guard let list = ListForm.text(text, of: element) else { return noteCommaInValue(at, found, schema) }
      if let other = ListForm.whole(text, of: element) {
        return faults.note(
          .frontMatterInvalid, .frontMatterInvalidCommaInListEither(write: .name(list), other: .name(other)), at: at,
          replacement: .init(at: at, list))
      }
      faults.note(
        .frontMatterInvalid, .frontMatterInvalidCommaInList(write: .name(list)), at: at,
        replacement: .init(at: at, list))
    default: noteCommaInValue(at, found, schema)
    }
  }

  /// A number without the blanks behind its commas: `1, 200`.
  private static func joined(_ text: String) -> String {
    text.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimmed) }.joined(separator: ",")
  }

  private mutating func noteCommaInText(_ at: SourceRange, _ text: String) {
    let written = QuotedText.quoted(text)
    faults.note(
      .frontMatterInvalid, .frontMatterInvalidCommaInText(write: .name(FaultLog.shown(written))), at: at,
      replacement: .init(at: at, written))
  }

  private mutating func noteCommaInNumber(_ at: SourceRange, _ found: Argument, _ form: NumberForm) {
    let replacement = Diagnostic.Replacement(at: at, form.written)
    guard let other = form.other else {
      faults.note(
        .frontMatterInvalid, .frontMatterInvalidCommaInNumber(found: found, write: .name(form.written)), at: at,
        replacement: replacement)
      return
    }
    faults.note(
      .frontMatterInvalid,
      .frontMatterInvalidCommaInNumberEither(found: found, write: .name(form.written), other: .name(other)), at: at,
      replacement: replacement)
  }

  private mutating func noteCommaInValue(_ at: SourceRange, _ found: Argument, _ schema: Schema) {
    switch schema {
    case .choice(let words):
      faults.note(.frontMatterInvalid, .frontMatterInvalidCommaInWord(found: found, choices: .names(words)), at: at)
    case .number(_, _, true): faults.note(.frontMatterInvalid, .frontMatterInvalidCommaInWhole(found: found), at: at)
    default: faults.note(.frontMatterInvalid, .frontMatterInvalidCommaInValue(found: found), at: at)
    }
  }

  /// Judges the commas of a list that was read, from its bracket on, where some stood between digits since.
  @inline(__always)
  @usableFromInline
  mutating func judgeCommas(from start: Int, since tight: Int, of element: @Sendable () -> Schema) {
    if tightCommas != tight { tellCommas(start..<lastEnd, element()) }
  }

  @inline(never)
  @usableFromInline
  mutating func tellCommas(_ list: Range<Int>, _ element: Schema) {
    guard !hasFailed, bytes[list.lowerBound] == UInt8(ascii: "[") else { return }
    let commas = FlowCommas(of: list, in: lines)
    guard commas.isUnclear else { return }
    let torn = commas.torn
    if let first = torn.first { faults.retract(from: first.lowerBound) }
    for value in torn {
      let at = range(value.lowerBound, value.upperBound)
      let text = lines.text(value)
      let found = Argument.name(FaultLog.shortened(text))
      if !element.isText, commas.hasBlanks && commas.mayBeOne(value) || commas.hasIdleZero(value),
        let form = NumberForm(text, in: Bounds(element) ?? .any)
      {
        noteCommaInNumber(at, found, form)
      } else if element.isText, element != .id, !commas.areFigures || commas.hasBlanks {
        noteCommaInText(at, text)
      } else {
        let spaced = commas.spaced(value)
        if !element.isText, commas.mayBeOne(value), let form = NumberForm(text, in: Bounds(element) ?? .any),
          let number = [form.written, form.other].compactMap({ $0 }).first(where: { !$0.contains(".") })
        {
          faults.note(
            .frontMatterInvalid,
            .frontMatterInvalidCommaTightNumber(found: found, write: .name(number), other: .name(spaced)), at: at,
            replacement: .init(at: at, number))
          continue
        }
        faults.note(
          .frontMatterInvalid, .frontMatterInvalidCommaTight(found: found, write: .name(FaultLog.shown(spaced))),
          at: at, replacement: .init(at: at, spaced))
      }
    }
  }
}
