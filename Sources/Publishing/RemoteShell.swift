import Workspace

/// Runs POSIX shell scripts on another machine by the installed ssh.
struct RemoteShell: Sendable {
  /// As people give it to ssh: `user@host`, or a name of their ssh configuration.
  let host: String

  /// The ssh that is used: what `RSYNC_RSH` says, as with rsync, and never a question on the terminal.
  static var command: String {
    let ssh = Console.variable("RSYNC_RSH").flatMap { $0.isEmpty ? nil : $0 } ?? "ssh"
    return "\(ssh) -o BatchMode=yes -o ConnectTimeout=20 -o ServerAliveInterval=15 -o ServerAliveCountMax=4"
  }

  /// Runs a script with `$1`, `$2` and so on; throws where ssh itself failed.
  func run(_ script: String, _ arguments: [String], input: [UInt8] = []) throws -> ExternalProgram.Result {
    let words = ["sh", "-c", script, "sh"] + arguments
    let remote = words.map { Self.quoted($0) }.joined(separator: " ")
    let shell = ExternalProgram("sh", environment: ["LC_ALL": "C"])
    let result = try shell.run(["-c", "exec \(Self.command) -- \"$@\"", "sh", host, remote], input: input)
    if result.status == 127 { throw WorkspaceError("ssh", .programMissing) }
    if result.status == 255 { throw WorkspaceError("ssh \(host)", .programFailed(result.errors)) }
    return result
  }

  /// One word of a shell, whatever it holds.
  static func quoted(_ word: String) -> String {
    "'\(word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
