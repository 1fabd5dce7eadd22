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

  /// What is said of a phrase: numbers of texts, below 0 where the files have none.
  private struct Text {
    var number: Int32 = -1
    /// What it says where it takes no argument.
    var fixed: String?
    /// What to do about it; its arguments are those of the phrase.
    var help: Int32 = -1
  }

  package let language: Language
  package let numbers: Numbers
  package let dates: Dates
  /// What is wrong with the files: YAML that cannot be read, a key twice, a malformed text.
  package let diagnostics: [Diagnostic]
  private let entries: [Entry]
  /// Of the entries.
  private let places: KeyIndex
  private let phrases: PhraseTable
  private let texts: FlatTexts
  /// By the index of a phrase's key.
  private let catalogue: [Text]

  /// Reads the files of one language; a key that stands in two of them is a fault of the later one, and those that are
  /// built in come first.
  package init(
    _ language: Language, files: [File], builtIn: BuiltIn = [:], phrases: PhraseTable = .english
  ) {
    self.language = language
    numbers = Numbers(language)
    dates = Dates(language)
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
            .keyDuplicate, .keyDuplicateBuiltIn(key: .name(entry.key.value), file: .name(name)), at: entry.key.at)
        } else if let first = found[entry.key.value] {
          faults.note(
            .keyDuplicate, .keyDuplicateKey(key: .name(entry.key.value)), at: entry.key.at,
            notes: [.init(at: first, .noteFirst)])
        } else {
          found[entry.key.value] = entry.key.at
          entries.append(Self.entry(entry, &faults))
        }
      }
    }
    self.entries = entries
    self.phrases = phrases
    let places = KeyIndex(entries.map(\.key))
    self.places = places
    (texts, catalogue) = Self.texts(of: phrases) { key in places.place(of: key).map { entries[$0].pieces } }
    diagnostics = faults.diagnostics
  }

  /// The text of each phrase, and its help: under its own key, else under that of its rule.
  private static func texts(of phrases: PhraseTable, _ pieces: (String) -> [Piece]?) -> (FlatTexts, [Text]) {
    var texts = FlatTexts()
    let catalogue = (0..<phrases.count).map { index in
      var text = Text()
      let key = phrases.key(at: index)
      let names = phrases.argumentNames(at: index)
      if let pieces = pieces(key) {
        text.number = texts.append(pieces, names: names)
        text.fixed = pieces.fixed
      }
      if !key.hasSuffix(help), let pieces = pieces(key + help) ?? pieces(key.prefix { $0 != "." } + help) {
        text.help = texts.append(pieces, names: names)
      }
      return text
    }
    return (texts, catalogue)
  }

  private static let help = ".help"

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
      faults.note(.templateInvalid, error.phrase(.name(entry.key.value)), at: at)
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

  /// Appends a phrase; a missing text shows as its key.
  package func write(_ phrase: Phrase, into out: inout [UInt8]) { out += text(phrase).utf8 }

  /// The arguments of a phrase that is only asked for its text cost no memory.
  @inlinable package func text(_ phrase: Phrase) -> String { text(phrase.key, phrase.arguments.span) }

  @usableFromInline func text(_ key: Phrase.Key, _ arguments: Span<Argument>) -> String {
    let text = catalogue[Int(key.index)]
    if let fixed = text.fixed { return fixed }
    guard text.number >= 0 else { return phrases.key(at: Int(key.index)) }
    return String.written { texts.write(text.number, arguments, in: self, into: &$0) }
  }

  /// The text of an id; nil where the family or the language has none.
  package func text(of family: Phrase.Family, _ id: String) -> String? {
    guard let phrase = Phrase(family, id), catalogue[Int(phrase.key.index)].number >= 0 else { return nil }
    return text(phrase)
  }

  /// What to do about what a phrase says; nil where no text tells it.
  package func help(of phrase: Phrase) -> String? {
    let help = catalogue[Int(phrase.key.index)].help
    return help < 0 ? nil : String.written { texts.write(help, phrase.arguments.span, in: self, into: &$0) }
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
    case .word(let phrase): write(phrase, into: &out)
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
    if place > 0 { out.append(place == count - 1 ? numbers.locale.and : ", ") }
  }

  private func write(_ phrase: Phrase, into out: inout TextBuffer) {
    let number = catalogue[Int(phrase.key.index)].number
    if number < 0 {
      out.append(phrases.key(at: Int(phrase.key.index)))
    } else {
      texts.write(number, phrase.arguments.span, in: self, into: &out)
    }
  }
}
