import Diagnostics
import Languages
import Workspace

/// The diagnostics of a check that are reported, and what is to be said of the choice.
struct ScopedFindings {
  var diagnostics: [Diagnostic]
  var remarks: [Phrase] = []
  /// Whether they say if a change brought them.
  var marksNew: Bool { revision != nil }
  private var revision: RevisionScope?

  /// How many names a remark lists at most.
  private static let listed = 10

  init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Keeps what belongs to the named files.
  mutating func keep(_ scope: FileScope) { diagnostics.removeAll { !scope.includes($0) } }

  /// Keeps faults, what belongs to what changed, and what the change causes elsewhere, which gets a note.
  mutating func keep(_ scope: RevisionScope, files: SourceFiles) {
    var kept: [Diagnostic] = []
    var elsewhere: Set<String> = []
    for var diagnostic in diagnostics {
      diagnostic.isNew = !diagnostic.waived && scope.isNew(diagnostic)
      if diagnostic.card.kind != .fault, !scope.includes(diagnostic) {
        guard diagnostic.isNew else { continue }
        elsewhere.insert(diagnostic.account ?? files.path(of: diagnostic.at))
        diagnostic.notes.append(.init(at: diagnostic.at, scope.note))
      }
      kept.append(diagnostic)
    }
    remarks.append(scope.summary)
    revision = scope
    if !elsewhere.isEmpty {
      remarks.append(
        .scopeElsewhere(names: .names(Self.shortened(elsewhere.sorted()))))
    }
    diagnostics = kept
  }

  /// Leaves out what a baseline holds; `path` is that of a baseline that was given and may be out of date.
  mutating func leaveOut(_ baseline: Baseline, of review: Review, path: String?) {
    diagnostics.removeAll {
      $0.card.kind != .fault && !$0.waived && baseline.identities.contains($0.identity(in: review.files))
    }
    // A plan with a fault has no findings, so nothing is known of those that are missing.
    guard let path, !review.hasFaults else { return }
    let present = Baseline(review.diagnostics, files: review.files).identities
    let gone = baseline.identities.subtracting(present).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !gone.isEmpty else { return }
    remarks.append(
      .baselineGone(count: .count(gone.count), path: .name(path), entries: .names(Self.shortened(gone))))
  }

  /// Counts of what is told how much the change brought, and how much stood before.
  mutating func count(_ told: [Diagnostic]) {
    guard let revision else { return }
    let standing = told.filter { !$0.waived }
    guard !standing.isEmpty else { return }
    let new = standing.count(where: \.isNew)
    remarks.append(revision.counted(new: new, before: standing.count - new))
  }

  /// Says on standard error what was chosen.
  func tell(_ run: Run) throws(WorkspaceError) {
    guard !run.settings.isQuiet else { return }
    try Console.error.say(remarks.map { run.wording.text($0) })
  }

  private static func shortened(_ names: [String]) -> [String] {
    names.count > listed ? names.prefix(listed) + ["…"] : names
  }
}
