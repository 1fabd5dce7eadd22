import Diagnostics
import FrontMatter

/// A small record with a key of each kind.
struct Sample: Record {
  var at: SourceRange
  var name = Located("", at: SourceRange(startOf: FileID(0)))
  var day: Located<Day>?
  var period: Located<Period>?
  var amount: Located<Double>?
  var flag: Located<Bool>?
  var tags: [Located<String>] = []
  var items: [Item] = []
  var weights: [MapEntry<Double>] = []
  var free: Located<FreeValue>?

  init(at: SourceRange) { self.at = at }

  static let keys: [Key<Self>] = [
    .required("name", .text, "A name.") { $0.name = $1 },
    .optional("day", .day, "A day.") { $0.day = $1 },
    .optional("period", .period, "A period.") { $0.period = $1 },
    .optional("amount", .number(.positive), "An amount.") { $0.amount = $1 },
    .optional("flag", .flag, "Yes or no.") { $0.flag = $1 },
    .optional("tags", .oneOrMore(of: .text), "Words.") { $0.tags = $1?.value ?? [] },
    .optional("items", .list(of: .record), "Things.") { $0.items = $1?.value ?? [] },
    .optional("weights", .map(of: .number(.positive)), "Weights.") { $0.weights = $1?.value ?? [] },
    .optional("free", .any, "Anything.") { $0.free = $1 },
  ]

  static func read(_ yaml: String) -> RecordFile<Sample> {
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

struct Item: Record {
  var at: SourceRange
  var id = Located("", at: SourceRange(startOf: FileID(0)))
  var text: Located<String>?

  init(at: SourceRange) { self.at = at }

  static let keys: [Key<Self>] = [
    .required("id", .localID, "An id.") { $0.id = $1 },
    .optional("text", .text, "A text.") { $0.text = $1 },
  ]
}
