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
      own.allSatisfy({ !names.contains($0.key) && id.schema.accepts($0.key) })
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
      guard let form = RecordForm(text, entries: entries) else { return nil }
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

extension Reader {
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
