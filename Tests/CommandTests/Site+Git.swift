import Foundation
import Testing

extension Site {
  /// Settings of nobody's machine.
  private static let environment = [
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Aino",
    "GIT_AUTHOR_EMAIL": "aino@example.org", "GIT_COMMITTER_NAME": "Aino", "GIT_COMMITTER_EMAIL": "aino@example.org",
    "GIT_AUTHOR_DATE": "2026-11-02T09:00:00Z", "GIT_COMMITTER_DATE": "2026-11-02T09:00:00Z",
  ]

  /// Runs git in the folder; it must succeed. Gives what it printed.
  @discardableResult
  func git(_ arguments: String) throws -> String {
    let (output, status) = try Program.shell("git \(arguments)", in: folder, environment: Self.environment)
    #expect(status == 0, "git \(arguments): \(output)")
    return output.trimmingCharacters(in: .newlines)
  }

  /// Commits everything, in a new repository where there is none.
  func commit(_ message: String) throws {
    if !exists(".git") { try git("init --quiet --initial-branch=main") }
    try git("add --all")
    try git("commit --quiet --message '\(message)'")
  }

  /// Replaces a part of a file, which must be there.
  func edit(_ path: String, _ part: String, _ replacement: String) throws {
    let text = try text(path)
    #expect(text.contains(part), "\(path) holds \(part)")
    try write(path, text.replacing(part, with: replacement))
  }
}
