import Diagnostics
import Workspace

/// Which of a check's findings are reported: those of some files, of what changed, or what no baseline holds.
package struct CheckScope: Sendable {
  /// Files and folders of the content folder, relative to the working directory; all where empty.
  package var files: [String] = []
  /// The file, relative to the working directory, that standard input is judged as.
  package var stdinPath: String?
  /// A revision: findings count where files differ from those at its merge base with HEAD.
  package var changedSince: String?
  /// A file with the identities of findings that do not count.
  package var baseline: String?
  /// Where the findings of this run are written as a baseline.
  package var writtenBaseline: String?

  package init() {}

  /// The content folder that is read, with standard input in place of one file.
  func folder(_ given: String?) throws(WorkspaceError) -> ContentFolder {
    let folder = try ContentFolder(given)
    guard let stdinPath else { return folder }
    return try folder.replacing(stdinPath, with: try Console.input(limit: ContentFolder.sizeLimit))
  }

  /// Chooses among the diagnostics of a review; nil after it has said what is wrong with the baseline.
  func select(_ review: Review, _ run: Run) throws(WorkspaceError) -> ScopedFindings? {
    var selection = ScopedFindings(diagnostics: review.diagnostics)
    let named = files + [stdinPath].compactMap { $0 }
    if !named.isEmpty { selection.keep(try FileScope(named, review, run.source)) }
    if let changedSince { selection.keep(try RevisionScope(changedSince, review, run), files: review.files) }
    var known: Baseline?
    if let baseline {
      let bytes = try GivenFile(baseline).read()
      do throws(BaselineFault) {
        known = try Baseline(bytes)
      } catch {
        try Console.error.write(report: error.text(path: baseline, run.wording))
        return nil
      }
    }
    if let writtenBaseline, let written = try write(review, to: writtenBaseline, &selection) {
      known = known ?? written
    }
    if let known { selection.leaveOut(known, of: review, path: baseline) }
    return selection
  }

  /// Writes the baseline; nil where faults keep it from being whole.
  private func write(
    _ review: Review, to path: String, _ selection: inout ScopedFindings
  ) throws(WorkspaceError) -> Baseline? {
    guard !review.hasFaults else {
      selection.remarks.append(.baselineFaults(path: .name(path)))
      return nil
    }
    let baseline = Baseline(review.diagnostics, files: review.files)
    try GivenFile(path).write(baseline.bytes)
    selection.remarks.append(
      .baselineWritten(count: .count(baseline.identities.count), path: .name(path)))
    return baseline
  }
}
