import ArgumentParser
import Pipeline

/// The options that limit a check to part of its findings.
struct ScopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Report what differs from a revision, such as origin/main, and what that causes elsewhere.",
      discussion: """
        Compared is the working tree, committed or not, with the commit at which HEAD and the revision went apart.
        """, valueName: "REV"))
  var changedSince: String?

  @Option(
    help: ArgumentHelp(
      "Report only what this file does not hold; faults always.", valueName: "FILE"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write all findings to a file for --baseline; without --baseline, they are not reported.", valueName: "FILE"))
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      "Read one file from standard input, judge it as the file of this path, and report its findings: for editors.",
      valueName: "PATH"))
  var stdinPath: String?

  /// Refuses what would say two things at once.
  func validate(files: [String], only: [String]) throws {
    if stdinPath != nil, !files.isEmpty {
      throw ValidationError("--stdin-path reports the findings of its path alone; leave out FILE.")
    }
    let isPart = !files.isEmpty || !only.isEmpty || changedSince != nil || stdinPath != nil
    if writeBaseline != nil, isPart {
      throw ValidationError(
        "--write-baseline writes all findings; leave out FILE, --only, --changed-since and --stdin-path.")
    }
  }

  func scope(files: [String]) -> CheckScope {
    var scope = CheckScope()
    scope.files = files
    scope.stdinPath = stdinPath
    scope.changedSince = changedSince
    scope.baseline = baseline
    scope.writtenBaseline = writeBaseline
    return scope
  }
}
