#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

    /// How it failed, for people: the exit status and what it said.
    package var account: String { errors.isEmpty ? "exit status \(status)" : "exit status \(status): \(errors)" }

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

  /// Runs the program and waits; throws where it cannot be started. What it says of itself is in the result. It needs no other
  /// thread of this program.
  package func run(_ arguments: [String], input: [UInt8] = []) throws(WorkspaceError) -> Result {
    // Whoever does not read what is written to it has its reasons.
    Console.ignoreClosedPipes()
    var streams = try ProgramStreams(name, input: input)
    let process: pid_t
    do throws(WorkspaceError) {
      process = try start(arguments, streams.ofProgram)
    } catch {
      streams.close()
      throw error
    }
    var status = Int32(0)
    let hasEnded = streams.exchange { Disk.again { waitpid(process, &status, WNOHANG) } == process }
    guard hasEnded || Disk.again({ waitpid(process, &status, 0) }) == process else { throw .system(name) }
    if let failure = streams.failure { throw failure }
    return Result(status: Self.status(status), output: streams.output, errors: Self.trimmed(streams.errors))
  }

  private func start(_ arguments: [String], _ streams: [Int32]) throws(WorkspaceError) -> pid_t {
    var actions = ProgramStreams.Actions()
    defer { actions.destroy() }
    for (number, stream) in streams.enumerated() { actions.place(stream, at: Int32(number)) }
    var attributes = ProgramStreams.Attributes()
    defer { attributes.destroy() }
    // What this program passes over ends others, as they expect it.
    attributes.resetSignals([SIGPIPE, SIGXFSZ])
    var process = pid_t()
    let failure = Self.withStrings([name] + arguments) { arguments in
      Self.withStrings(variables) { variables in
        ProgramStreams.whileNoneIsMade {
          posix_spawnp(&process, name, &actions.value, &attributes.value, arguments, variables)
        }
      }
    }
    if failure == 0 { return process }
    throw failure == ENOENT ? WorkspaceError(name, .programMissing) : .system(name, failure)
  }

  /// As `NAME=VALUE`.
  private var variables: [String] {
    var variables: [String] = []
    var place = environ
    while let variable = place.pointee {
      let text = String(cString: variable)
      if environment[String(text.prefix { $0 != "=" })] == nil { variables.append(text) }
      place += 1
    }
    let own = environment.compactMap { name, value in value.map { "\(name)=\($0)" } }
    return variables + own.sorted()
  }

  private static func withStrings<Value>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  private static func status(_ ended: Int32) -> Int {
    let signal = ended & 0x7F
    return signal == 0 ? Int(ended >> 8 & 0xFF) : 128 + Int(signal)
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let end = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
