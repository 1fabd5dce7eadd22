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
    /// Says at the end how to learn more of a rule.
    package var explains: Bool

    package init(showsInfo: Bool = false, color: Bool = false, pathPrefix: String = "", explains: Bool = false) {
      self.showsInfo = showsInfo
      self.color = color
      self.pathPrefix = pathPrefix
      self.explains = explains
    }
  }

  /// The findings of one file that are shown.
  private struct Group {
    let file: FileID
    /// In the sorted diagnostics, others among them.
    var rows: Range<Int>
    var worst: Severity
  }

  /// At so many places a kind of fault is told in a file; other formats have all.
  private static let places = 5

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
    let sorted = diagnostics.inSourceOrder()
    let groups = groups(sorted)
    let start = out.count
    out.reserveCapacity(out.count + groups.reduce(256) { $0 + $1.rows.count * 400 })
    // Many are made of fewer causes: a column with another name makes a fault a row.
    let counted = told(sorted, of: groups)
    var findings = FindingText(files: files, wording: wording, options: options)
    for group in groups {
      findings.begin(group.file, bytes(group.file))
      for severity in Severity.allCases.reversed() where severity <= group.worst {
        for row in group.rows where sorted[row].severity == severity && isShown(sorted[row]) {
          guard let more = counted[row] else {
            findings.write(sorted[row], into: &out)
            continue
          }
          if more >= 0 { findings.write(sorted[row], more: more, into: &out) }
        }
      }
    }
    PipelineCommands.defuse(&out, from: start)
    writeClosing(Counts(sorted), into: &out)
    guard options.explains, !groups.isEmpty else { return }
    wording.write(.checkExplain, into: &out)
    out.append(0x0A)
  }

  package func text(_ diagnostics: [Diagnostic]) -> String {
    var out: [UInt8] = []
    write(diagnostics, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Of faults of one kind that repeat in a file: how many more there are than those told, by the row of the last one that is
  /// told, and -1 by the rows that are left out.
  private func told(_ sorted: [Diagnostic], of groups: [Group]) -> [Int: Int] {
    var told: [Int: Int] = [:]
    for group in groups where group.rows.count > Self.places {
      var rows: [String: [Int]] = [:]
      for row in group.rows where sorted[row].card.kind == .fault && isShown(sorted[row]) {
        rows[Self.kind(sorted[row]), default: []].append(row)
      }
      for kind in rows.values where kind.count > Self.places {
        told[kind[Self.places - 1]] = kind.count - Self.places
        for row in kind[Self.places...] { told[row] = -1 }
      }
    }
    return told
  }

  /// What a fault is told by: a name of many rows is of one kind with a name of one.
  private static func kind(_ fault: borrowing Diagnostic) -> String {
    let key = fault.phrase.key.name
    return key.hasSuffix("-rows") ? String(key.dropLast(5)) : key
  }

  private func isShown(_ diagnostic: borrowing Diagnostic) -> Bool {
    !diagnostic.waived && (options.showsInfo || diagnostic.severity > .info)
  }

  /// The files with the gravest first, of equal ones in the order of their paths.
  private func groups(_ sorted: [Diagnostic]) -> [Group] {
    var groups: [Group] = []
    for row in sorted.indices where isShown(sorted[row]) {
      let file = sorted[row].at.file
      if let last = groups.indices.last, groups[last].file == file {
        groups[last].rows = groups[last].rows.lowerBound..<row + 1
        groups[last].worst = max(groups[last].worst, sorted[row].severity)
      } else {
        groups.append(Group(file: file, rows: row..<row + 1, worst: sorted[row].severity))
      }
    }
    return groups.sorted { ($1.worst, $0.file) < ($0.worst, $1.file) }
  }

  private func writeClosing(_ counts: Counts, into out: inout [UInt8]) {
    if counts.total == 0 {
      wording.write(.checkClean(files: .count(files.readCount)), into: &out)
    } else {
      wording.write(counts.phrase, into: &out)
    }
    let hidden = options.showsInfo ? 0 : counts.infos
    if hidden > 0 { wording.write(.checkHidden(count: .count(hidden)), into: &out) }
    if counts.waived > 0 { wording.write(.checkWaived(count: .count(counts.waived)), into: &out) }
    out.append(0x0A)
  }
}
