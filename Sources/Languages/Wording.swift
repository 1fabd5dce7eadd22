import Diagnostics
import FrontMatter

/// The words of one language: all texts of its files `languages/LANG*.yaml`, by key.
package final class Wording: Sendable {
  package typealias File = (id: FileID, bytes: [UInt8])

  private final class Entry: Sendable {
    /// As written in the file.
    let text: String
    let pieces: [Piece]
    let flat: FlatText
    /// What it says where it takes no argument.
    let fixed: String?
    let at: SourceRange

    init(text: String, pieces: [Piece], at: SourceRange) {
      self.text = text
      self.pieces = pieces
      self.at = at
      flat = FlatText(pieces)
      fixed = flat.fixed
    }
  }

  package let conventions: Conventions
  package let numbers: Numbers
  package let dates: Dates
  /// What is wrong with the files: YAML that cannot be read, a key twice, a malformed text.
  package let diagnostics: [Diagnostic]
  private let entries: [String: Entry]

  /// Reads the files of one language; a key that stands in two of them is a fault of the later one.
  package init(_ conventions: Conventions, files: [File]) {
    self.conventions = conventions
    numbers = Numbers(conventions)
    dates = Dates(conventions)
    var faults = FaultLog()
    var entries: [String: Entry] = [:]
    for file in files {
      let map = TextMap(file.bytes, file: file.id)
      faults.append(map.diagnostics)
      for entry in map.entries {
        if let first = entries[entry.key.value] {
          faults.note(
            .keyDuplicate, "key", at: entry.key.at, ["key": .name(entry.key.value)],
            notes: [.init(at: first.at, Phrase("note.first"))])
        } else {
          entries[entry.key.value] = Self.entry(entry, &faults)
        }
      }
    }
    self.entries = entries
    diagnostics = faults.diagnostics
  }

  /// A text with its pieces; a malformed one is told and written as it stands.
  private static func entry(_ entry: MapEntry<String>, _ faults: inout FaultLog) -> Entry {
    let text = entry.value.value
    do {
      return Entry(text: text, pieces: try TextParser.pieces(of: text), at: entry.key.at)
    } catch {
      let source = entry.value.at
      let quotes = Int(source.end - source.start) - text.utf8.count
      let isVerbatim = quotes == 0 || quotes == 2
      let start = Int(source.start) + quotes / 2
      let at =
        isVerbatim ? SourceRange(file: source.file, start: start + error.start, end: start + error.end) : source
      faults.note(.templateInvalid, error.variant, at: at, ["key": .name(entry.key.value)])
      return Entry(text: text, pieces: [.words(Array(text.utf8))], at: entry.key.at)
    }
  }

  /// The text of a key as written, with its placeholders; nil where there is none.
  package subscript(key: String) -> String? { entries[key]?.text }

  /// All keys, in the order of their bytes.
  package var keys: [String] { entries.keys.sorted() }

  /// The place of a key in its file.
  package func place(of key: String) -> SourceRange? { entries[key]?.at }

  /// The names of the arguments that the text of a key uses; nil where there is no such key.
  package func arguments(of key: String) -> [String]? { entries[key]?.pieces.argumentNames }

  /// Writes a phrase; a missing text shows as its key, a missing argument as `{name}`.
  package func write(_ phrase: Phrase, into out: inout [UInt8]) {
    write(phrase.key, NamedArguments(phrase.arguments), into: &out)
  }

  /// Writes the text of a key with arguments, such as the help of a message with the arguments of the message.
  package func write(_ key: String, _ arguments: [Phrase.Named], into out: inout [UInt8]) {
    write(key, NamedArguments(arguments), into: &out)
  }

  package func text(_ phrase: Phrase) -> String { text(phrase.key, phrase.arguments) }

  /// The text of a key with arguments, such as the help of a message with the arguments of the message.
  package func text(_ key: String, _ arguments: [Phrase.Named] = []) -> String {
    text(key, NamedArguments(arguments))
  }

  /// The same with arguments that are written down where the text is asked for.
  package func text(_ key: String, _ arguments: KeyValuePairs<String, Argument>) -> String {
    text(key, PairedArguments(arguments))
  }

  private func text(_ key: String, _ arguments: some ArgumentList) -> String {
    guard let entry = entries[key] else { return key }
    if let fixed = entry.fixed { return fixed }
    return String.written(room: 160) { entry.flat.write(arguments, in: self, into: &$0) }
  }

  /// Writes an argument in the form of the language.
  package func write(_ argument: Argument, into out: inout [UInt8]) {
    switch argument {
    case .name(let name): out += name.utf8
    case .names(let names): write(names, into: &out)
    case .list(let arguments):
      for (place, argument) in arguments.enumerated() {
        writeSeparator(before: place, of: arguments.count, into: &out)
        write(argument, into: &out)
      }
    case .count(let count): numbers.writeWhole(count, into: &out)
    case .number(let number): numbers.writeNumber(number, into: &out)
    case .day(let day): dates.writeDay(day, into: &out)
    case .period(let period): dates.writePeriod(period, into: &out)
    case .money(let amount, let currency): numbers.writeMoney(amount, currency, into: &out)
    case .level(let level): numbers.writeFixed(level, decimals: 1, into: &out)
    case .index(let index): numbers.writeFixed(index, decimals: 0, into: &out)
    case .share(let share): numbers.writeShare(share, into: &out)
    case .word(let key): write(key, NamedArguments([]), into: &out)
    }
  }

  /// Names as a list: `a, b and c`.
  package func list(_ names: [String]) -> String { String.written { write(names, into: &$0) } }

  private func write(_ names: [String], into out: inout [UInt8]) {
    for (place, name) in names.enumerated() {
      writeSeparator(before: place, of: names.count, into: &out)
      out += name.utf8
    }
  }

  private func writeSeparator(before place: Int, of count: Int, into out: inout [UInt8]) {
    if place > 0 { out += (place == count - 1 ? conventions.and : ", ").utf8 }
  }

  private func write(_ key: String, _ arguments: some ArgumentList, into out: inout [UInt8]) {
    guard let entry = entries[key] else {
      out += key.utf8
      return
    }
    entry.flat.write(arguments, in: self, into: &out)
  }
}
