import ArgumentParser
import Diagnostics
import Pipeline
import Reports
import Workspace

/// Where the program begins. The arguments are those of the system's call: elsewhere the runtime looks for them in /proc, which
/// need not be there.
@_cdecl("linjaus_main")
func begin(_ count: Int32, _ arguments: UnsafePointer<UnsafePointer<CChar>?>) -> Int32 {
  Linjaus.run((1..<max(1, Int(count))).compactMap { arguments[$0].map { String(cString: $0) } })
  return 0
}

/// The root of the command line.
struct Linjaus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "linjaus",
    abstract: "Builds the management review site of your key-account plans, and checks the plans.",
    discussion: """
      Exit status: 0 clean; 1 faults in plans or CSV files, or findings at or above --fail-on; 2 wrong use, a fault in \
      site.yaml, units.yaml, model.yaml or a template, or a refused output or publish; 3 a mistake of this program; \
      4 the disk, git, ssh or a lock failed.
      """,
    version: ProgramVersion.text,
    subcommands: [
      BuildCommand.self,
      CheckCommand.self,
      ExplainCommand.self,
      RulesCommand.self,
      TraceCommand.self,
      ConfigCommand.self,
      DiffCommand.self,
      AudienceCommand.self,
      ForgetCommand.self,
      InitCommand.self,
      PublishCommand.self,
      ReleasesCommand.self,
      RollbackCommand.self,
    ])

  /// A message of the parser's, in which an argument with a line break stands on one line.
  private static func visible(_ message: String, naming arguments: [String]) -> String {
    let values = arguments.flatMap { [$0, String($0.drop { $0 != "=" }.dropFirst())] }
    return values.reduce(message) { text, value in
      let shown = Visible.line(value)
      return shown == value ? text : text.replacing(value, with: shown)
    }
  }

  /// Runs the command; the parser's own errors are wrong use.
  static func run(_ arguments: [String]) {
    Console.prepare()
    guard !arguments.isEmpty else {
      _ = try? Console.error.show(helpMessage() + "\n")
      exit(withError: ExitCode(ExitStatus.misuse.rawValue))
    }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let status as ExitCode {
      exit(withError: status)
    } catch let error as WorkspaceError {
      Outcome.tell(error)
      exit(withError: ExitCode(Outcome.status(of: error).rawValue))
    } catch {
      let isAnswer = exitCode(for: error) == .success
      let text = Self.visible(fullMessage(for: error), naming: arguments) + "\n"
      _ = try? (isAnswer ? Console.output : Console.error).show(text)
      let isUse = exitCode(for: error) == .validationFailure
      exit(
        withError: isAnswer ? ExitCode.success : ExitCode(isUse ? ExitStatus.misuse.rawValue : ExitStatus.bug.rawValue))
    }
  }
}
