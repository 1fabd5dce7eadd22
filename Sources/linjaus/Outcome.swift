import ArgumentParser
import Reports
import Workspace

/// How a command ends.
enum Outcome {
  static func end(_ status: ExitStatus) throws {
    if status != .clean { throw ExitCode(status.rawValue) }
  }

  /// Says what the disk or the machine refused.
  static func tell(_ error: WorkspaceError) {
    // What another program said may have several lines.
    if case .programFailed = error.reason {
      _ = try? Console.error.show("linjaus: \(error.explanation)\n")
    } else {
      _ = try? Console.error.say("linjaus: \(error.explanation)")
    }
  }

  /// Whether the command was used wrongly, or the machine failed.
  static func status(of error: WorkspaceError) -> ExitStatus {
    switch error.reason {
    case .system where error.isMissing: .misuse
    case .system, .busy, .programMissing, .programFailed, .mask: .environment
    default: .misuse
    }
  }
}
