import Diagnostics
import FrontMatter

/// A record with a key of each kind of text, for documents whose values are compared.
struct Values: Record {
  var at: SourceRange
  var text: Located<String>?
  var name: Located<String>?
  var amount: Located<Double>?
  var day: Located<Day>?
  var days: [Located<Day>] = []
  var figures: [Located<Double>] = []
  var tags: [Located<String>] = []
  var words: [MapEntry<String>] = []
  var entry: Entry?
  var free: Located<FreeValue>?

  init(at: SourceRange) { self.at = at }

  static let keys: [Key<Self>] = [
    .optional("text", .text, "Any text.") { $0.text = $1 },
    .optional("name", .name, "A text of one line.") { $0.name = $1 },
    .optional("amount", .number(), "A number.") { $0.amount = $1 },
    .optional("day", .day, "A day.") { $0.day = $1 },
    .optional("days", .list(of: .day), "Days.") { $0.days = $1?.value ?? [] },
    .optional("figures", .list(of: .number()), "Numbers.") { $0.figures = $1?.value ?? [] },
    .optional("tags", .list(of: .text), "Texts.") { $0.tags = $1?.value ?? [] },
    .optional("words", .map(of: .text), "Texts by name.") { $0.words = $1?.value ?? [] },
    .optional("entry", .record, "A record.") { $0.entry = $1?.value },
    .optional("free", .any, "Anything.") { $0.free = $1 },
  ]

  static func read(_ yaml: String) -> RecordFile<Values> {
    let bytes = Array(yaml.utf8)
    return RecordFile(bytes, segment: 0..<bytes.count, file: FileID(0), keys: RecordFileKeys())
  }

  /// `line:column key` of each fault, in the order of the source.
  static func faults(_ yaml: String) -> [String] {
    let lines = LineIndex(Array(yaml.utf8))
    return read(yaml).diagnostics.inSourceOrder().map { diagnostic in
      let start = lines.position(of: Int(diagnostic.at.start))
      return "\(start.line):\(start.column) \(diagnostic.phrase.key.name)"
    }
  }
}

struct Entry: Record {
  enum State: String, CaseIterable, Sendable { case open, done }

  var at: SourceRange
  var text: Located<String>?
  var state: Located<State>?
  var due: Located<Day>?
  var share: Located<Double>?

  init(at: SourceRange) { self.at = at }

  static let keys: [Key<Self>] = [
    .required("text", .text, "A text.") { $0.text = $1 },
    .optional("state", .choice, "A word.") { $0.state = $1 },
    .optional("due", .day, "A day.") { $0.due = $1 },
    .optional("share", .number(.share), "A share.") { $0.share = $1 },
  ]
}
