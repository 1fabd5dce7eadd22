import Diagnostics

/// The texts of a catalogue ready to be written: their parts one after another and without references, whose counts threads
/// would change at the same time.
struct FlatTexts: Sendable {
  private enum Part {
    case words(start: Int32, end: Int32)
    case argument(index: Int32)
    /// Goes on with what follows for one, else with the part of an index.
    case plural(index: Int32, other: Int32)
    case jump(to: Int32)
  }

  private var parts: [Part] = []
  /// Where the parts of each text begin, and where those of the last one end.
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []

  /// Adds a text whose arguments come in the order of their names, and gives its number; an argument of another name is
  /// written as `{name}`.
  mutating func append(_ text: [Piece], names: [String]) -> Int32 {
    add(text, names)
    starts.append(Int32(parts.count))
    return Int32(starts.count - 2)
  }

  func write(_ text: Int32, _ arguments: Span<Argument>, in wording: Wording, into out: inout TextBuffer) {
    var index = Int(starts[Int(text)])
    let end = Int(starts[Int(text) + 1])
    while index < end {
      let part = parts[index]
      index += 1
      switch part {
      case .words(let start, let end):
        bytes.withUnsafeBufferPointer { out.append(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(end)])) }
      case .argument(let argument): wording.write(arguments[Int(argument)], into: &out)
      case .plural(let argument, let other):
        if !Self.isOne(arguments[Int(argument)], wording.numbers.locale.plurals) { index = Int(other) }
      case .jump(let next): index = Int(next)
      }
    }
  }

  /// Whether a number takes the form of one.
  private static func isOne(_ argument: Argument, _ rule: LanguageLocale.PluralRule) -> Bool {
    switch argument {
    case .count(let count): rule.isFirst(Double(count))
    case .number(let number): rule.isFirst(number)
    case .names(let names): rule.isFirst(Double(names.count))
    case .list(let arguments): rule.isFirst(Double(arguments.count))
    default: false
    }
  }

  private mutating func add(_ pieces: [Piece], _ names: [String]) {
    for piece in pieces {
      switch piece {
      case .words(let words): add(words)
      case .argument(let name):
        if let index = names.firstIndex(of: name) {
          parts.append(.argument(index: Int32(index)))
        } else {
          add(Array("{\(name)}".utf8))
        }
      case .plural(let name, let one, let other):
        guard let index = names.firstIndex(of: name) else {
          add(other, names)
          continue
        }
        let start = parts.count
        parts.append(.jump(to: 0))
        add(one, names)
        let end = parts.count
        parts.append(.jump(to: 0))
        parts[start] = .plural(index: Int32(index), other: Int32(parts.count))
        add(other, names)
        parts[end] = .jump(to: Int32(parts.count))
      }
    }
  }

  private mutating func add(_ words: [UInt8]) {
    parts.append(.words(start: Int32(bytes.count), end: Int32(bytes.count + words.count)))
    bytes += words
  }
}
