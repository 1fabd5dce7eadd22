import Diagnostics

extension Schema {
  /// Whether a text is a value of this shape, as a scalar.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .text, .localizedText, .any: true
    case .id: Identifier.isLocal(text.utf8)
    case .day: Day(iso: text) != nil
    case .period: Period(text) != nil
    case .due: Day(iso: text) != nil || Period(text) != nil
    case .flag: text == "true" || text == "false"
    case .choice(let words): words.contains(text)
    case .number, .ratio:
      Array(text.utf8).withUnsafeBufferPointer { Numeral.parse($0) }.map { Bounds(self)?.contains($0) == true } ?? false
    case .list, .map, .record: false
    }
  }

  /// Whether any unquoted text may stand in its place.
  var isText: Bool {
    switch self {
    case .text, .localizedText, .any, .id: true
    default: false
    }
  }

  /// The schema of each key of a name, however deep.
  func all(named name: String) -> [Schema] { Schema.all(named: name, in: entries) }

  static func all(named name: String, in entries: [Entry]) -> [Schema] {
    entries.flatMap { ($0.name == name ? [$0.schema] : []) + $0.schema.all(named: name) }
  }
}

/// A record whose braces are missing, filled with what stands there.
struct RecordForm {
  /// `{name: Jussi Laine}`
  let text: String
  /// The key that the value stands under.
  let key: String
  /// No required key is missing from it.
  let isComplete: Bool

  /// Of a scalar as it stands in the source, in the key that fits it best; nil where none does.
  init?(_ source: String, entries: [Schema.Entry]) {
    let isQuoted = source.first == "\"" || source.first == "'"
    let value = isQuoted ? String(source.dropFirst().dropLast()) : source
    let required = entries.filter(\.required)
    let specific = entries.filter { !$0.schema.isText && $0.schema.accepts(value) }
    let texts = entries.filter { $0.schema == .text || $0.schema == .localizedText }
    let lists = entries.filter { entry in
      if case .list(let element) = entry.schema { element.accepts(value) } else { false }
    }
    let fitting = required.filter { $0.schema.accepts(value) && $0.schema != .id }
    let references = required.filter { $0.schema == .id && $0.name != "id" && $0.schema.accepts(value) }
    guard let entry = (fitting + specific + texts + lists + references).first else { return nil }
    key = entry.name
    let written = isQuoted ? source : QuotedText.plain(value)
    var list: String?
    if case .list(let element) = entry.schema { list = ListForm.text(source, of: element) ?? "[\(written)]" }
    let others = required.filter { $0.name != entry.name }
    isComplete = others.isEmpty
    let missing = others.map { "\($0.name): …, " }.joined()
    text = "{\(missing)\(entry.name): \(list ?? written)}"
  }
}

/// A list whose brackets are missing, filled with what stands there.
enum ListForm {
  /// `[2026-08-20]` of a scalar as it stands in the source; nil where its elements cannot be told apart.
  static func text(_ source: String, of element: Schema) -> String? {
    if source.first == "\"" || source.first == "'" { return "[\(source)]" }
    if let pieces = pieces(source, of: element) {
      return "[\(pieces.map(QuotedText.plain).joined(separator: ", "))]"
    }
    return element.accepts(source) ? "[\(QuotedText.plain(source))]" : nil
  }

  /// The values that a text holds with signs or blanks between them; nil where it is one, or not all of them are right.
  static func pieces(_ source: String, of element: Schema) -> [String]? {
    let separators: [Character] = element.isText && element != .id ? [",", ";", "|"] : [",", ";", "|", " "]
    for separator in separators where source.contains(separator) {
      let pieces = source.split(separator: separator).map { String($0.trimmed) }.filter { !$0.isEmpty }
      let values = pieces.compactMap { element.accepts($0) ? $0 : element == .day ? DayForm.day($0)?.description : nil }
      if pieces.count > 1, values.count == pieces.count { return values }
    }
    return nil
  }

  /// The text as the only element, where a comma in it may also part names: `["Berg, Anna"]`.
  static func whole(_ source: String, of element: Schema) -> String? {
    let isText = element == .text || element == .localizedText || element == .any
    return isText && source.contains(",") && !"\"'".contains(source.first ?? " ")
      ? "[\(QuotedText.quoted(source))]" : nil
  }
}
