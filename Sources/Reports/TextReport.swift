import Diagnostics
import Languages

/// The report of a check as people read it in a terminal: worst first, file by file, each finding with its line.
package struct TextReport {
  package struct Options: Sendable {
    /// Prints what is of information only, which is otherwise counted.
    package var showsInfo: Bool
    package var color: Bool
    /// Stands before each path, as `content/`.
    package var pathPrefix: String

    package init(showsInfo: Bool = false, color: Bool = false, pathPrefix: String = "") {
      self.showsInfo = showsInfo
      self.color = color
      self.pathPrefix = pathPrefix
    }
  }

  private let files: SourceFiles
  private let wording: Wording
  private let options: Options
  /// Gives the bytes of a file once more; nil where they cannot be had.
  private let bytes: (FileID) -> [UInt8]?

  package init(
    files: SourceFiles, wording: Wording, options: Options = Options(), bytes: @escaping (FileID) -> [UInt8]?
  ) {
    self.files = files
    self.wording = wording
    self.options = options
    self.bytes = bytes
  }

  /// Appends the report of all diagnostics; the waived ones are only counted.
  package func write(_ diagnostics: [Diagnostic], into out: inout [UInt8]) {
    let counts = Counts(diagnostics)
    for group in shownGroups(diagnostics) {
      let source = bytes(group[0].at.file)
      for diagnostic in group { write(diagnostic, source, into: &out) }
    }
    writeClosing(counts, into: &out)
  }

  package func text(_ diagnostics: [Diagnostic]) -> String {
    var out: [UInt8] = []
    write(diagnostics, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// What is printed: the files with the gravest first, of equal ones in the order of their paths, and within a file too.
  private func shownGroups(_ diagnostics: [Diagnostic]) -> [[Diagnostic]] {
    let shown = diagnostics.filter { !$0.waived && (options.showsInfo || $0.severity > .info) }
    let groups = Dictionary(grouping: shown.inSourceOrder()) { $0.at.file }
    let sorted = groups.map { file, group in
      (file: file, worst: group.map(\.severity).max() ?? .info, group: Self.worstFirst(group))
    }
    return sorted.sorted { ($1.worst, $0.file) < ($0.worst, $1.file) }.map(\.group)
  }

  private static func worstFirst(_ group: [Diagnostic]) -> [Diagnostic] {
    Severity.allCases.reversed().flatMap { severity in group.filter { $0.severity == severity } }
  }

  private func write(_ diagnostic: Diagnostic, _ source: [UInt8]?, into out: inout [UInt8]) {
    let style = Style(diagnostic.severity, isColored: options.color)
    out += place(of: diagnostic.at).utf8
    out += style.severity(wording.text("severity.\(diagnostic.severity.rawValue)") + ": ").utf8
    out += style.bold(words(diagnostic.phrase)).utf8
    out += style.faint(" [\(diagnostic.card.id)]").utf8
    out.append(0x0A)
    let gutter = writeExcerpt(at: diagnostic.at, source, style, into: &out)
    if let help = help(for: diagnostic) { writeRemark("check.help", help, gutter, style, into: &out) }
    for note in diagnostic.notes {
      writeRemark("check.note", place(of: note.at) + words(note.phrase), gutter, style, into: &out)
    }
    out.append(0x0A)
  }

  /// `PATH:LINE:COLUMN: `
  private func place(of range: SourceRange) -> String {
    let start = files.start(of: range)
    return Visible.text("\(options.pathPrefix)\(files.path(of: range)):\(start.line):\(start.column): ")
  }

  private func words(_ phrase: Phrase) -> String { Visible.text(wording.text(phrase)) }

  /// The one word that was probably meant, else what the catalogue advises under the message's key or its rule.
  private func help(for diagnostic: Diagnostic) -> String? {
    if let suggestion = diagnostic.suggestion {
      return words(Phrase("check.suggestion", ["name": .name(suggestion)]))
    }
    let keys = ["\(diagnostic.phrase.key).help", "\(diagnostic.card.id).help"]
    guard let key = keys.first(where: { wording[$0] != nil }) else { return nil }
    return Visible.text(wording.text(key, diagnostic.phrase.arguments))
  }

  /// Writes the source line and the mark under it; gives the width of the line number's column.
  private func writeExcerpt(
    at range: SourceRange, _ source: [UInt8]?, _ style: Style, into out: inout [UInt8]
  ) -> Int {
    guard let source, Int(range.start) <= source.count else { return 0 }
    let number = files.start(of: range).line
    let lines = files[range.file].lines
    let start = lines.start(ofLine: number)
    var end = number < lines.lineCount ? min(lines.start(ofLine: number + 1) - 1, source.count) : source.count
    if end > start, source[end - 1] == 0x0D { end -= 1 }
    guard end > start else { return 0 }
    let excerpt = SourceExcerpt(source, line: start..<end, span: Int(range.start)..<Int(range.end))
    let digits = String(number)
    out += style.faint("  \(digits) | ").utf8
    out += excerpt.text.utf8
    out.append(0x0A)
    out += style.faint("  \(String(repeating: " ", count: digits.count)) | ").utf8
    out += String(repeating: " ", count: excerpt.indent).utf8
    out += style.severity(String(repeating: "^", count: excerpt.width)).utf8
    out.append(0x0A)
    return digits.count
  }

  private func writeRemark(
    _ label: String, _ text: String, _ gutter: Int, _ style: Style, into out: inout [UInt8]
  ) {
    out += String(repeating: " ", count: gutter == 0 ? 2 : gutter + 3).utf8
    out += style.faint(gutter == 0 ? "" : "= ").utf8
    out += style.bold(wording.text(label) + ": ").utf8
    out += text.utf8
    out.append(0x0A)
  }

  private func writeClosing(_ counts: Counts, into out: inout [UInt8]) {
    if counts.total == 0 {
      out += wording.text(Phrase("check.clean", ["files": .count(files.all.count)])).utf8
    } else {
      out += wording.text(counts.phrase(wording)).utf8
    }
    let hidden = options.showsInfo ? 0 : counts.infos
    if hidden > 0 { out += wording.text(Phrase("check.hidden", ["count": .count(hidden)])).utf8 }
    if counts.waived > 0 { out += wording.text(Phrase("check.waived", ["count": .count(counts.waived)])).utf8 }
    out.append(0x0A)
  }
}
