import Dispatch
import Subprocess
import Synchronization

/// An installed program such as git or rsync, run to its end.
package struct ExternalProgram: Sendable {
  /// How a run ended.
  package struct Result: Sendable {
    /// The exit status; 128 and the signal's number where a signal ended it, as shells say it.
    package let status: Int
    /// Standard output.
    package let output: [UInt8]
    /// Standard error, without the last line break.
    package let errors: String

    package var isSuccess: Bool { status == 0 }
    package var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Looked up in `PATH`.
  package let name: String
  /// Variables set, or with nil unset, beside those of this program.
  package let environment: [String: String?]

  package init(_ name: String, environment: [String: String?] = [:]) {
    self.name = name
    self.environment = environment
  }

  /// Runs the program and waits; throws where it cannot be started. What it says of itself is in the result. Not for a task of
  /// the common pool: it blocks its thread, and needs one of them to end.
  package func run(_ arguments: [String], input: [UInt8] = []) throws(WorkspaceError) -> Result {
    let ended = DispatchSemaphore(value: 0)
    let outcome = Outcome()
    // Only here does the program touch the asynchronous runtime, so that a run without it starts at once.
    Task.detached {
      let result = await launch(arguments, input)
      outcome.value.withLock { $0 = result }
      ended.signal()
    }
    ended.wait()
    switch outcome.value.withLock({ $0 }) {
    case .success(let result): return result
    case .failure(let error): throw error
    case nil: throw WorkspaceError(name, .programMissing)
    }
  }

  private func launch(_ arguments: [String], _ input: [UInt8]) async -> Swift.Result<Result, WorkspaceError> {
    do {
      let variables = environment.map { (Environment.Key(rawValue: $0.key) ?? "LINJAUS", $0.value) }
      let record = try await Subprocess.run(
        .name(name), arguments: Arguments(arguments),
        environment: .inherit.updating(Dictionary(variables) { $1 }), input: .array(input),
        output: .bytes(limit: .max), error: .bytes(limit: 1 << 20))
      return .success(
        Result(
          status: Self.status(record.terminationStatus), output: record.standardOutput,
          errors: Self.trimmed(record.standardError)))
    } catch {
      let isMissing = (error as? SubprocessError)?.code == .executableNotFound
      return .failure(WorkspaceError(name, isMissing ? .programMissing : .programFailed("\(error)")))
    }
  }

  private static func status(_ ended: TerminationStatus) -> Int {
    switch ended {
    case .exited(let code): Int(code)
    case .signaled(let signal): 128 + Int(signal)
    }
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let end = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private final class Outcome: Sendable {
    let value = Mutex<Swift.Result<Result, WorkspaceError>?>(nil)
  }
}
