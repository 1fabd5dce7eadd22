import Diagnostics
import Languages
import Publishing
import Reports
import Workspace

/// What `publish`, `rollback` and `releases` say, and how they end.
struct PublishingConsole {
  let run: Run
  let name: String
  let line: StageLine

  init(_ run: Run, target name: String) {
    self.run = run
    self.name = name
    line = StageLine(name, isShown: !run.settings.isQuiet)
  }

  private var wording: Wording { run.wording }

  /// Writes lines to standard error.
  func tell(_ phrases: [Phrase]) throws(WorkspaceError) {
    try Console.error.say(phrases.map { wording.text($0) })
  }

  /// Writes lines that `--quiet` leaves out.
  func note(_ phrases: [Phrase]) throws(WorkspaceError) {
    if !run.settings.isQuiet { try tell(phrases) }
  }

  /// Says what was done once a release is in force, and prints its name; where that cannot be printed, it is said all the same.
  func conclude(_ phrases: [Phrase], warning: Phrase? = nil, _ release: Release) throws(WorkspaceError) {
    let isSaid = !run.settings.isQuiet
    // Standard error may be closed too, which changes nothing of what was done.
    _ = try? tell((isSaid ? phrases : []) + [warning].compactMap { $0 })
    do throws(WorkspaceError) {
      try print("\(release.name)\n")
    } catch {
      if !isSaid { _ = try? tell(phrases) }
      throw error
    }
  }

  func print(_ text: String) throws(WorkspaceError) { try Console.output.show(text) }

  func show(_ step: PublishingStep) {
    switch step {
    case .locking: line.show(wording.text(.publishStepLocking))
    case .sending(let done, let total):
      line.show(
        wording.text(.publishStepSending(done: .count(done), total: .count(total))),
        isCount: done > 0)
    case .verifying: line.show(wording.text(.publishStepVerifying))
    case .switching: line.show(wording.text(.publishStepSwitching))
    }
  }

  /// Does something with the target; tells what stood in the way.
  func attempt(
    _ body: (ChosenTarget) throws -> ExitStatus
  ) throws(WorkspaceError) -> ExitStatus {
    do {
      let chosen = try ChosenTarget(name, in: run)
      do {
        defer { line.end() }
        return try body(chosen)
      } catch let error as PublishingError {
        try tell(error.phrases(target: name, lock: chosen.lock))
        return error.status
      }
    } catch let refusal as ChosenTarget.Refusal {
      return try tell(refusal)
    } catch let error as WorkspaceError {
      throw error
    } catch {
      throw WorkspaceError(name, .programFailed("\(error)"))
    }
  }

  private func tell(_ refusal: ChosenTarget.Refusal) throws(WorkspaceError) -> ExitStatus {
    switch refusal {
    case .invalid(let fault): try Console.error.write(report: run.report([fault], showsInfo: true, on: .error))
    case .unknownTarget(let name, let known):
      var phrases = [Phrase.publishUnknownTarget(target: .name(name))]
      if let meant = NearMiss.suggestion(for: name, among: known) {
        phrases.append(.publishUnknownTargetSuggestion(name: .name(meant)))
      } else if known.isEmpty {
        phrases.append(.publishUnknownTargetNone)
      } else {
        phrases.append(.publishUnknownTargetList(names: .names(known)))
      }
      try tell(phrases)
    }
    return .misuse
  }
}
