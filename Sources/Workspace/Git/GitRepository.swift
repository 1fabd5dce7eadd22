#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The git repository that holds a folder, asked through the installed git; nothing here changes its state.
package struct GitRepository: Sendable {
  /// The top folder of the working tree, without links and dots.
  package let root: String
  private let program: ExternalProgram

  /// What git is told of its surroundings, so that hooks, locales and settings of people change nothing.
  private static let environment: [String: String?] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES": nil, "GIT_COMMON_DIR": nil, "GIT_DIR": nil, "GIT_GLOB_PATHSPECS": nil,
    "GIT_ICASE_PATHSPECS": nil, "GIT_IMPLICIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_NAMESPACE": nil,
    "GIT_NOGLOB_PATHSPECS": nil, "GIT_OBJECT_DIRECTORY": nil, "GIT_PREFIX": nil, "GIT_WORK_TREE": nil,
    "GIT_LFS_SKIP_SMUDGE": "1", "GIT_LITERAL_PATHSPECS": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
  ]
  /// Settings of the repository under which git would write into it, or run programs.
  private static let settings = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.sparseCheckout=false", "core.splitIndex=false",
    "index.sparse=false", "submodule.recurse=false",
  ]

  /// Finds the repository in whose working tree a folder stands.
  package init(containing folder: String) throws(WorkspaceError) {
    guard let resolved = try Disk.resolved(folder) else { throw .system(folder, ENOENT) }
    program = ExternalProgram("git", environment: Self.environment)
    let result = try Self.run(program, in: resolved, ["rev-parse", "--show-toplevel"])
    guard result.isSuccess else {
      let isNone = ["not a git repository", "must be run in a work tree"].contains { result.errors.contains($0) }
      throw WorkspaceError(isNone ? folder : "git", isNone ? .notRepository : .programFailed(result.errors))
    }
    root = Self.line(result)
  }

  /// The path of a folder or file relative to the root, empty for the root itself.
  package func path(of folder: String) throws(WorkspaceError) -> String {
    guard let resolved = try Disk.resolved(folder) else { throw .system(folder, ENOENT) }
    guard Disk.contains(root, resolved) else { throw WorkspaceError(folder, .notRepository) }
    let rest = resolved.utf8.dropFirst(root.utf8.count).drop { $0 == UInt8(ascii: "/") }
    return String(Substring(rest))
  }

  /// The hash of the commit that a revision names, such as a branch, a tag or `HEAD~2`.
  package func resolve(_ revision: String) throws(WorkspaceError) -> String {
    // No revision begins so, and git would take it for an option.
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.utf8.contains(0) else {
      throw WorkspaceError(revision, .unknownRevision)
    }
    let hash = Self.line(try run(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"]))
    guard hash.utf8.count >= 40, hash.allSatisfy(\.isHexDigit) else {
      throw WorkspaceError(revision, try isShallow ? .historyCutOff : .unknownRevision)
    }
    return hash
  }

  /// The commit at which two revisions went apart.
  package func mergeBase(_ revision: String, with other: String = "HEAD") throws(WorkspaceError) -> String {
    let commits = try [resolve(revision), resolve(other)]
    let result = try run(["merge-base"] + commits)
    if result.isSuccess { return Self.line(result) }
    guard result.status == 1 else { throw WorkspaceError("git", .programFailed(result.errors)) }
    throw WorkspaceError(revision, try isShallow ? .historyCutOff : .unrelatedRevision)
  }

  /// Whether only the latest commits were fetched.
  package var isShallow: Bool {
    get throws(WorkspaceError) { Self.line(try succeed(["rev-parse", "--is-shallow-repository"])) == "true" }
  }

  /// Runs git at the root; gives what it printed, and throws where it failed.
  func succeed(
    _ arguments: [String], index: String? = nil, input: [UInt8] = []
  ) throws(WorkspaceError) -> ExternalProgram.Result {
    let result = try run(arguments, index: index, input: input)
    guard result.isSuccess else { throw WorkspaceError("git", .programFailed(result.errors)) }
    return result
  }

  private func run(
    _ arguments: [String], index: String? = nil, input: [UInt8] = []
  ) throws(WorkspaceError) -> ExternalProgram.Result {
    var program = program
    if let index {
      program = ExternalProgram("git", environment: Self.environment.merging(["GIT_INDEX_FILE": index]) { $1 })
    }
    return try Self.run(program, in: root, arguments, input: input)
  }

  private static func run(
    _ program: ExternalProgram, in folder: String, _ arguments: [String], input: [UInt8] = []
  ) throws(WorkspaceError) -> ExternalProgram.Result {
    let settings = settings.flatMap { ["-c", $0] }
    do throws(WorkspaceError) {
      return try program.run(["-C", folder] + settings + arguments, input: input)
    } catch {
      throw error.reason == .programMissing ? WorkspaceError("git", .gitMissing) : error
    }
  }

  private static func line(_ result: ExternalProgram.Result) -> String {
    let text = result.text
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
