import Diagnostics

/// The exit status of a command.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case clean = 0
  /// Faults in plans or CSV files, or findings at or above the threshold.
  case failed = 1
  /// Wrong use, a fault in the settings or a template, a refused output or publish.
  case misuse = 2
  /// Our bug.
  case bug = 3
  /// The disk, git, ssh or a lock failed.
  case environment = 4

  /// What the diagnostics of a run ask for. `raised` holds the ids of the rules whose severity site.yaml sets: only these
  /// judgements count. Waived findings never do.
  package init(_ diagnostics: [Diagnostic], files: SourceFiles, failOn: FailOn, raised: Set<String> = []) {
    self.init(diagnostics, files: files, threshold: Threshold(failOn: failOn, raised: raised))
  }

  /// What the diagnostics of a run ask for.
  package init(_ diagnostics: [Diagnostic], files: SourceFiles, threshold: Threshold) {
    var status = ExitStatus.clean
    for diagnostic in diagnostics where threshold.isReached(by: diagnostic) {
      status = .failed
      if diagnostic.card.kind == .fault, Self.isOfSettings(diagnostic, files) {
        self = .misuse
        return
      }
    }
    self = status
  }

  private static func isOfSettings(_ fault: Diagnostic, _ files: SourceFiles) -> Bool {
    if fault.card == .templateInvalid { return true }
    return ["site.yaml", "units.yaml", "model.yaml"].contains(files.path(of: fault.at))
  }
}
