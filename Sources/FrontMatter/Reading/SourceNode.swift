import Diagnostics

/// A value in another shape than the one asked for, as it stands in the source.
indirect enum SourceNode {
  /// As it may stand in braces and brackets.
  case scalar(String)
  case list([SourceNode])
  case mapping([Entry])

  struct Entry {
    let key: String
    let value: SourceNode
  }

  /// On one line, in braces and brackets.
  var text: String {
    switch self {
    case .scalar(let text): text
    case .list(let elements): "[\(elements.map(\.text).joined(separator: ", "))]"
    case .mapping(let entries): "{\(Self.inner(entries))}"
    }
  }

  static func inner(_ entries: [Entry]) -> String {
    entries.map { $0.value.text.isEmpty ? "\($0.key):" : "\($0.key): \($0.value.text)" }.joined(separator: ", ")
  }

  /// The entries of a list whose elements are mappings of one name each: `- SEK: 0.088`.
  var singleEntries: [Entry]? {
    guard case .list(let elements) = self else { return nil }
    let entries = elements.compactMap { element -> Entry? in
      if case .mapping(let entries) = element, entries.count == 1 { entries[0] } else { nil }
    }
    let isWhole = !entries.isEmpty && entries.count == elements.count && Set(entries.map(\.key)).count == entries.count
    return isWhole ? entries : nil
  }

  /// The mapping of names of the author's own that a list was to be; nil where that cannot be known.
  func keyed(of element: Schema) -> String? {
    guard case .list(let elements) = self, !elements.isEmpty else { return nil }
    let records = elements.compactMap { node -> Entry? in
      switch node {
      case .mapping(let entries):
        guard let id = entries.first(where: { $0.key == "id" }), case .scalar(let name) = id.value, !name.isEmpty else {
          return nil
        }
        return Entry(key: name, value: .mapping(entries.filter { $0.key != "id" }))
      case .scalar(let name): return name.isEmpty ? nil : Entry(key: name, value: .mapping([]))
      case .list: return nil
      }
    }
    if case .record(let keys) = element {
      let names = Set(keys.map(\.name))
      let needed = keys.filter(\.required).map(\.name)
      let areComplete = records.allSatisfy { record in
        guard case .mapping(let entries) = record.value else { return false }
        let given = Set(entries.map(\.key))
        return given.isSubset(of: names) && needed.allSatisfy(given.contains)
      }
      if records.count == elements.count, areComplete { return "{\(Self.inner(records))}" }
    }
    return singleEntries.map { "{\(Self.inner($0))}" }
  }

  /// The record that a list was to be.
  func record(of entries: [Schema.Entry]) -> String? {
    guard case .list(let elements) = self else { return nil }
    if elements.count == 1, case .mapping = elements[0] { return elements[0].text }
    if let single = singleEntries { return "{\(Self.inner(single))}" }
    let texts = elements.compactMap { if case .scalar(let text) = $0, !text.isEmpty { text } else { nil } }
    guard texts.count == elements.count, let first = texts.first else { return nil }
    if texts.count == 1 {
      let form = RecordForm(first, entries: entries)
      return form?.isComplete == true ? form?.text : nil
    }
    let lists = entries.filter { if case .list(.text) = $0.schema { true } else { false } }
    guard lists.count == 1, !entries.contains(where: \.required) else { return nil }
    return "{\(lists[0].name): \(text)}"
  }

  /// The records that a mapping was to be whose names are their ids; nil where its keys are those of one record.
  func records(of entries: [Schema.Entry]) -> Records? {
    guard case .mapping(let own) = self, !own.isEmpty else { return nil }
    let names = Set(entries.map(\.name))
    guard let id = entries.first(where: \.required), ["id", "name"].contains(id.name),
      own.allSatisfy({ !names.contains($0.key) && (id.schema.accepts($0.key) || Identifier.isRole($0.key.utf8)) })
    else { return nil }
    let others = entries.filter { $0.name != id.name }
    var isComplete = true
    var written: [String] = []
    for entry in own {
      guard let rest = Self.keys(of: entry.value, others) else { return nil }
      if !others.filter(\.required).allSatisfy({ rest.given.contains($0.name) }) { isComplete = false }
      written.append("{\(id.name): \(entry.key)\(rest.text.isEmpty ? "" : ", \(rest.text)")}")
    }
    return Records(written: written, isComplete: isComplete)
  }

  struct Records {
    let written: [String]
    /// No required key is missing.
    let isComplete: Bool
  }

  /// The keys of a record beside its id, and their names.
  private static func keys(of value: SourceNode, _ entries: [Schema.Entry]) -> (text: String, given: Set<String>)? {
    switch value {
    case .scalar(let text):
      if text.isEmpty { return ("", []) }
      guard let form = RecordForm(text, entries: entries),
        let key = entries.first(where: { $0.name == form.key }),
        key.required || key.name == "name" || !key.schema.isText
      else { return nil }
      return (String(form.text.dropFirst().dropLast()), form.isComplete ? [form.key] : [])
    case .list:
      let lists = entries.filter { if case .list = $0.schema { true } else { false } }
      return lists.first.map { ("\($0.name): \(value.text)", [$0.name]) }
    case .mapping(let inner):
      let given = Set(inner.map(\.key))
      guard given.isSubset(of: Set(entries.map(\.name))) else { return nil }
      return (Self.inner(inner), given)
    }
  }
}

extension SourceNode {
  /// The record that a mapping was to be, where names that belong into a map of its own stand beside its keys; and the key
  /// of that map.
  func record(of entries: [Schema.Entry]) -> (text: String, key: String, name: String)? {
    guard case .mapping(let own) = self else { return nil }
    let missing = entries.filter { entry in entry.required && !own.contains { $0.key == entry.name } }
    let strangers = own.filter { key in !entries.contains { $0.name == key.key } }
    guard missing.count == 1, case .map(let element) = missing[0].schema, let first = strangers.first,
      strangers.allSatisfy({ element.accepts($0.value.text) })
    else { return nil }
    let kept = own.filter { key in entries.contains { $0.name == key.key } }
    let map = Entry(key: missing[0].name, value: .mapping(strangers))
    return ("{\(Self.inner(kept + [map]))}", missing[0].name, first.key)
  }
}

extension Reader {
  /// Tells an element of a list of records with faults as what it was to be: its id before a colon, or names of a map
  /// without the map.
  @inline(never)
  @usableFromInline
  mutating func tellElement(of schema: @Sendable () -> Schema, at element: SourceRange, after known: Int) {
    let isUnknown = faults.diagnostics[known...].contains { $0.card == .keyUnknown }
    guard isUnknown, !hasFailed, case .record(let entries) = schema() else { return }
    let start = Int(element.start)
    let whole = lines.trimmed(start..<max(lastEnd, start))
    let line = lines.line(at: start)
    let isFlow = bytes[start] == UInt8(ascii: "{")
    guard isFlow || lines.dashColumns(of: line).count == 1 else { return }
    var inner = Reader(bytes, segment: (isFlow ? start : line.lowerBound)..<whole.upperBound, file: file)
    guard var node = inner.passNode() else { return }
    if case .list(let elements) = node, elements.count == 1 { node = elements[0] }
    let at = range(whole.lowerBound, whole.upperBound)
    if let records = node.records(of: entries), records.written.count == 1 {
      faults.retract(from: start)
      faults.note(
        .valueInvalid, .valueInvalidIdAsKey(write: .name(FaultLog.shown(records.written[0]))), at: element,
        replacement: records.isComplete ? .init(at: at, records.written[0]) : nil)
    } else if let record: (text: String, key: String, name: String) = node.record(of: entries) {
      faults.retract(from: start)
      faults.note(
        .valueInvalid,
        .valueInvalidMapMissing(
          name: .name(FaultLog.shortened(record.name)), key: .name(record.key),
          write: .name(FaultLog.shown(record.text))), at: element, replacement: .init(at: at, record.text))
    }
  }

  /// Passes over the node under the reader; nil where it holds anything that cannot be written on one line.
  mutating func passNode() -> SourceNode? {
    guard !current.isMarked, !hasFailed else {
      skip()
      return nil
    }
    switch current.kind {
    case .scalar:
      let isPlain = current.isPlain
      let isBlock = current.isBlock
      let text = lines.text(current.start..<max(current.end, current.start))
      advance()
      if isBlock || text.contains(where: \.isNewline) { return nil }
      return .scalar(isPlain && text.contains { ",[]{}#".contains($0) } ? QuotedText.quoted(text) : text)
    case .sequenceStart:
      guard openList(of: { .any }) != nil else { return nil }
      var elements: [SourceNode] = []
      var isWhole = true
      while nextElement() {
        if let element = passNode() { elements.append(element) } else { isWhole = false }
      }
      return isWhole && !hasFailed ? .list(elements) : nil
    case .mappingStart:
      guard openMapping() != nil else { return nil }
      var entries: [SourceNode.Entry] = []
      var isWhole = true
      while findsKey() {
        let key = lines.text(current.start..<current.end)
        guard leaveKey() else {
          isWhole = false
          torn = nil
          continue
        }
        if let value = passNode() { entries.append(.init(key: key, value: value)) } else { isWhole = false }
      }
      return isWhole && !hasFailed ? .mapping(entries) : nil
    default:
      skip()
      return nil
    }
  }
}
