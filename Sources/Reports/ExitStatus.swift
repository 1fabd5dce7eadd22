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
    var status = ExitStatus.clean
    for diagnostic in diagnostics {
      switch diagnostic.card.kind {
      case .fault:
        guard !Self.isOfSettings(diagnostic, files) else {
          self = .misuse
          return
        }
        status = .failed
      case .judgement where !raised.contains(diagnostic.card.id): break
      case .finding, .judgement:
        if !diagnostic.waived, failOn.isReached(by: diagnostic.severity) { status = .failed }
      }
    }
    self = status
  }

  private static func isOfSettings(_ fault: Diagnostic, _ files: SourceFiles) -> Bool {
    if fault.card == .templateInvalid { return true }
    return ["site.yaml", "units.yaml", "model.yaml"].contains(files.path(of: fault.at))
  }
}
