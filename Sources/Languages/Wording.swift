import Diagnostics
import FrontMatter

/// The words of one language: all texts of its files `languages/LANG*.yaml`, by key.
@usableFromInline package final class Wording: Sendable {
  package typealias File = (id: FileID, bytes: [UInt8])

  /// Files in the program, which are told by their names: they stand nowhere on the disk.
  package typealias BuiltIn = [FileID: String]

  private struct Entry {
    let key: String
    /// As written in the file.
    let text: String
    let pieces: [Piece]
    let at: SourceRange
  }

  package let conventions: Conventions
  package let numbers: Numbers
  package let dates: Dates
  /// What is wrong with the files: YAML that cannot be read, a key twice, a malformed text.
  package let diagnostics: [Diagnostic]
  private let entries: [Entry]
  /// Of the entries.
  private let places: KeyIndex
  private let texts: FlatTexts
  /// What an entry says where it takes no argument, else nil.
  private let fixed: [String?]

  /// Reads the files of one language; a key that stands in two of them is a fault of the later one, and those that are
  /// built in come first.
  package init(_ conventions: Conventions, files: [File], builtIn: BuiltIn = [:]) {
    self.conventions = conventions
    numbers = Numbers(conventions)
    dates = Dates(conventions)
    var faults = FaultLog()
    var entries: [Entry] = []
    var found: [String: SourceRange] = [:]
    let ordered = files.filter { builtIn[$0.id] != nil } + files.filter { builtIn[$0.id] == nil }
    for file in ordered {
      let map = TextMap(file.bytes, file: file.id)
      faults.append(map.diagnostics)
      for entry in map.entries {
        if let first = found[entry.key.value], let name = builtIn[first.file], builtIn[file.id] == nil {
          faults.note(
            .keyDuplicate, "built-in", at: entry.key.at, ["key": .name(entry.key.value), "file": .name(name)])
        } else if let first = found[entry.key.value] {
          faults.note(
            .keyDuplicate, "key", at: entry.key.at, ["key": .name(entry.key.value)],
            notes: [.init(at: first, Phrase("note.first"))])
        } else {
          found[entry.key.value] = entry.key.at
          entries.append(Self.entry(entry, &faults))
        }
      }
    }
    self.entries = entries
    places = KeyIndex(entries.map(\.key))
    var texts = FlatTexts()
    for entry in entries { texts.append(entry.pieces) }
    self.texts = texts
    fixed = entries.map(\.pieces.fixed)
    diagnostics = faults.diagnostics
  }

  /// A text with its pieces; a malformed one is told and written as it stands.
  private static func entry(_ entry: MapEntry<String>, _ faults: inout FaultLog) -> Entry {
    let text = entry.value.value
    do {
      return Entry(key: entry.key.value, text: text, pieces: try TextParser.pieces(of: text), at: entry.key.at)
    } catch {
      let source = entry.value.at
      let quotes = Int(source.end - source.start) - text.utf8.count
      let isVerbatim = quotes == 0 || quotes == 2
      let start = Int(source.start) + quotes / 2
      let at =
        isVerbatim ? SourceRange(file: source.file, start: start + error.start, end: start + error.end) : source
      faults.note(.templateInvalid, error.variant, at: at, ["key": .name(entry.key.value)])
      return Entry(key: entry.key.value, text: text, pieces: [.words(Array(text.utf8))], at: entry.key.at)
    }
  }

  /// The text of a key as written, with its placeholders; nil where there is none.
  package subscript(key: String) -> String? { entry(of: key)?.text }

  /// All keys, in the order of their bytes.
  package var keys: [String] { entries.map(\.key).sorted() }

  /// The place of a key in its file.
  package func place(of key: String) -> SourceRange? { entry(of: key)?.at }

  /// The names of the arguments that the text of a key uses; nil where there is no such key.
  package func arguments(of key: String) -> [String]? { entry(of: key)?.pieces.argumentNames }

  private func entry(of key: String) -> Entry? { places.place(of: key).map { entries[$0] } }

  /// Appends a phrase; a missing text shows as its key, a missing argument as `{name}`.
  package func write(_ phrase: Phrase, into out: inout [UInt8]) { out += text(phrase).utf8 }

  package func text(_ phrase: Phrase) -> String { text(phrase.key, phrase.arguments) }

  /// The text of a key with arguments, such as the help of a message with the arguments of the message.
  @inlinable package func text(_ key: String, _ arguments: Phrase.Arguments) -> String {
    text(key, arguments.pairs.span)
  }

  package func text(_ key: String) -> String { text(key, Span()) }

  @usableFromInline func text(_ key: String, _ arguments: Span<(String, Argument)>) -> String {
    guard let place = places.place(of: key) else { return key }
    if let fixed = fixed[place] { return fixed }
    return String.written { texts.write(place, arguments, in: self, into: &$0) }
  }

  /// Writes an argument in the form of the language.
  func write(_ argument: Argument, into out: inout TextBuffer) {
    switch argument {
    case .name(let name): out.append(name)
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
    case .word(let key): write(key, into: &out)
    }
  }

  /// Names as a list: `a, b and c`.
  package func list(_ names: [String]) -> String { String.written { write(names, into: &$0) } }

  private func write(_ names: [String], into out: inout TextBuffer) {
    for (place, name) in names.enumerated() {
      writeSeparator(before: place, of: names.count, into: &out)
      out.append(name)
    }
  }

  private func writeSeparator(before place: Int, of count: Int, into out: inout TextBuffer) {
    if place > 0 { out.append(place == count - 1 ? conventions.and : ", ") }
  }

  private func write(_ key: String, into out: inout TextBuffer) {
    guard let place = places.place(of: key) else { return out.append(key) }
    texts.write(place, Span(), in: self, into: &out)
  }
}
