import Foundation
import Workspace

/// A git repository of one test, which depends on no setting of the machine.
final class SampleRepository {
  let folder: TemporaryFolder
  var path: String { "\(folder.path)/repository" }
  private let program: ExternalProgram

  init() throws {
    folder = try TemporaryFolder()
    let date = "2026-11-02T09:00:00Z"
    program = ExternalProgram(
      "git",
      environment: [
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Aino",
        "GIT_AUTHOR_EMAIL": "aino@example.org", "GIT_COMMITTER_NAME": "Aino",
        "GIT_COMMITTER_EMAIL": "aino@example.org", "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date,
      ])
    try run(["init", "--quiet", "--initial-branch=main", path])
  }

  /// Runs git in the repository; it must succeed. Gives what it printed.
  @discardableResult
  func git(_ arguments: String...) throws -> String { try run(["-C", path] + arguments) }

  func put(_ file: String, _ text: String) throws { try folder.put("repository/\(file)", text) }

  /// Commits all there is; gives the hash.
  @discardableResult
  func commit(_ message: String) throws -> String {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
    return try git("rev-parse", "HEAD")
  }

  /// A copy with the latest commit alone; gives its path.
  func shallowClone() throws -> String {
    let copy = "\(folder.path)/shallow"
    try run(["clone", "--quiet", "--depth", "1", "file://\(path)", copy])
    return copy
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let result = try program.run(arguments)
    guard result.isSuccess else { throw WorkspaceError("git", .programFailed(result.errors)) }
    return result.text.trimmingCharacters(in: .newlines)
  }
}
