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
    _ = try? Console.error.write(Array("linjaus: \(error.explanation)\n".utf8))
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
