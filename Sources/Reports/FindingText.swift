import Diagnostics
import Languages

/// Writes findings as people read them in a terminal, the ones of a file after another.
struct FindingText {
  private let files: SourceFiles
  private let wording: Wording
  private let style: Emphasis
  private let pathPrefix: String
  private let labels: (info: [UInt8], warning: [UInt8], error: [UInt8], help: [UInt8], note: [UInt8])

  /// What marks a finding that a change brought.
  private let new: [UInt8]

  /// `PATH:` of the file whose findings are written, and its bytes.
  private var path: [UInt8] = []
  private var source: [UInt8]?
  /// The line that was shown last, whose excerpt serves findings of the same place.
  private var shown: (at: SourceRange, gutter: Int)?
  /// Where in the report each help stands that the file was given: the second time it would only be noise.
  private var helps: [Int: Range<Int>] = [:]

  init(files: SourceFiles, wording: Wording, options: TextReport.Options) {
    self.files = files
    self.wording = wording
    style = Emphasis(isColored: options.color)
    pathPrefix = options.pathPrefix
    new = Array(wording.text(.checkNew).utf8)
    func label(_ phrase: Phrase) -> [UInt8] { Array("\(wording.text(phrase)): ".utf8) }
    labels = (
      label(.severityInfo), label(.severityWarning), label(.severityError), label(.checkHelp),
      label(.checkNote)
    )
  }

  /// Goes on with another file.
  mutating func begin(_ file: FileID, _ source: [UInt8]?) {
    self.source = source
    shown = nil
    path = place(of: file)
    helps.removeAll(keepingCapacity: true)
  }

  /// Appends a finding of the file, with its line, what to do, how many `more` of its kind are left out, and a blank line.
  mutating func write(_ diagnostic: Diagnostic, more: Int = 0, into out: inout [UInt8]) {
    let start = files.start(of: diagnostic.at)
    out += path
    write(start, into: &out)
    style.begin(.severity(diagnostic.severity), into: &out)
    out += label(of: diagnostic.severity)
    style.end(into: &out)
    style.begin(.bold, into: &out)
    write(diagnostic.phrase, into: &out)
    style.end(into: &out)
    style.begin(.faint, into: &out)
    out += " [".utf8
    out += diagnostic.card.id.utf8
    out.append(UInt8(ascii: "]"))
    style.end(into: &out)
    if diagnostic.isNew {
      out.append(0x20)
      out += new
    }
    out.append(0x0A)
    let gutter = writeExcerpt(of: diagnostic, line: start.line, into: &out)
    writeHelp(for: diagnostic, gutter, into: &out)
    for note in diagnostic.notes {
      beginRemark(labels.note, gutter, into: &out)
      out += place(of: note.at.file)
      write(files.start(of: note.at), into: &out)
      write(note.phrase, into: &out)
      out.append(0x0A)
    }
    if more > 0 {
      beginRemark(labels.note, gutter, into: &out)
      write(.checkMore(count: .count(more)), into: &out)
      out.append(0x0A)
    }
    out.append(0x0A)
  }

  private func label(of severity: Severity) -> [UInt8] {
    switch severity {
    case .info: labels.info
    case .warning: labels.warning
    case .error: labels.error
    }
  }

  private func place(of file: FileID) -> [UInt8] { Array("\(Visible.line(pathPrefix + files.path(of: file))):".utf8) }

  /// `LINE:COLUMN: `
  private func write(_ position: LineIndex.Position, into out: inout [UInt8]) {
    out.append(decimal: position.line)
    out.append(UInt8(ascii: ":"))
    out.append(decimal: position.column)
    out += ": ".utf8
  }

  private func write(_ phrase: Phrase, into out: inout [UInt8]) {
    let start = out.count
    wording.write(phrase, into: &out)
    Visible.clean(&out, from: start)
  }

  /// Writes the source line and the mark under it; gives the width of the line number's column, 0 where there is no line.
  private mutating func writeExcerpt(of diagnostic: Diagnostic, line number: Int, into out: inout [UInt8]) -> Int {
    if let shown, shown.at == diagnostic.at { return shown.gutter }
    guard let source, Int(diagnostic.at.start) <= source.count, !isOfWholeBinary(diagnostic, source) else { return 0 }
    let lines = files[diagnostic.at.file].lines
    let start = lines.start(ofLine: number)
    var end = number < lines.lineCount ? min(lines.start(ofLine: number + 1) - 1, source.count) : source.count
    if end > start, source[end - 1] == 0x0D { end -= 1 }
    guard end > start else { return 0 }
    let span = Int(diagnostic.at.start)..<Int(diagnostic.at.end)
    let excerpt = SourceExcerpt(source, line: start..<end, span: span)
    style.begin(.faint, into: &out)
    out += "  ".utf8
    let digits = out.count
    out.append(decimal: number)
    let width = out.count - digits
    out += " | ".utf8
    style.end(into: &out)
    excerpt.write(source, into: &out)
    out.append(0x0A)
    style.begin(.faint, into: &out)
    out.append(0x20, times: width + 2)
    out += " | ".utf8
    style.end(into: &out)
    out.append(0x20, times: excerpt.indent)
    style.begin(.severity(diagnostic.severity), into: &out)
    excerpt.writeMark(into: &out)
    style.end(into: &out)
    out.append(0x0A)
    shown = (diagnostic.at, width)
    return width
  }

  /// Whether something is said of a whole file that is no text, of which no line can be shown.
  private func isOfWholeBinary(_ diagnostic: Diagnostic, _ source: [UInt8]) -> Bool {
    diagnostic.at.end == 0 && source.prefix(512).contains(0)
  }

  /// Writes the one word that was probably meant, else what the catalogue advises under the message's key or its rule; what
  /// the file was told already is left out.
  private mutating func writeHelp(for diagnostic: Diagnostic, _ gutter: Int, into out: inout [UInt8]) {
    let beginning = out.count
    beginRemark(labels.help, gutter, into: &out)
    let start = out.count
    if let suggestion = wording.suggestion(of: diagnostic) {
      write(suggestion, into: &out)
    } else if let help = wording.help(of: diagnostic.phrase) {
      out += help.utf8
      Visible.clean(&out, from: start)
    }
    guard out.count > start, isNew(start..<out.count, in: out) else {
      out.removeSubrange(beginning...)
      return
    }
    out.append(0x0A)
  }

  private mutating func isNew(_ help: Range<Int>, in out: [UInt8]) -> Bool {
    var hash = 0
    for offset in help { hash = (hash &+ Int(out[offset])) &* 0x1000_0000_01B3 }
    if let known = helps[hash], out[known] == out[help] { return false }
    helps[hash] = help
    return true
  }

  private func beginRemark(_ label: [UInt8], _ gutter: Int, into out: inout [UInt8]) {
    out.append(0x20, times: gutter == 0 ? 2 : gutter + 3)
    style.begin(.faint, into: &out)
    if gutter > 0 { out += "= ".utf8 }
    style.end(into: &out)
    style.begin(.bold, into: &out)
    out += label
    style.end(into: &out)
  }
}

extension Wording {
  /// The one word that was probably meant; nil where there is none, or where the message's own help says what it is.
  func suggestion(of diagnostic: Diagnostic) -> Phrase? {
    guard let suggestion = diagnostic.suggestion, diagnostic.phrase.argument("meant") == nil else { return nil }
    return .checkSuggestion(name: .name(suggestion))
  }
}
