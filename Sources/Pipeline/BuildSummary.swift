import Diagnostics
import Languages
import Workspace

/// What a build says when it has ended.
struct BuildSummary {
  let report: OutputReport
  /// Standing ones by severity.
  let findings: [Severity: Int]
  let plans: Int
  let pages: Int
  let seconds: Double
  let output: String
  let wording: Wording

  /// Plans, pages, findings by severity and seconds, in one line.
  var line: String {
    func count(_ severity: Severity) -> Argument { .count(findings[severity] ?? 0) }
    return wording.text(
      .buildSummary(
        output: .name(output), plans: .count(plans), pages: .count(pages),
        written: .count(report.new.count + report.changed.count), removed: .count(report.removed.count),
        errors: count(.error), warnings: count(.warning), notes: count(.info),
        seconds: .name(wording.numbers.fixed(seconds, decimals: 2))))
  }

  /// What should not be overlooked.
  var notices: [String] {
    var notices: [String] = []
    switch report.manifest {
    case .known: break
    case .lost: notices.append(wording.text(.buildManifestLost(output: .name(output))))
    case .ofAnotherVersion: notices.append(wording.text(.buildManifestOther(output: .name(output))))
    }
    if !report.kept.isEmpty {
      let shown = Array(report.kept.prefix(5)) + (report.kept.count > 5 ? ["…"] : [])
      notices.append(wording.text(.buildKept(count: .count(report.kept.count), files: .names(shown))))
    }
    return notices
  }

  /// A line for each file that would be written or removed, and how many would stay.
  var changes: [String] {
    var lines: [String] = []
    for (word, files) in [
      (Phrase.buildNew, report.new), (.buildChanged, report.changed), (.buildRemoved, report.removed),
    ] {
      lines += files.map { "\(wording.text(word)) \($0)" }
    }
    lines.append(wording.text(.buildUnchanged(count: .count(report.unchanged.count))))
    return lines
  }
}
