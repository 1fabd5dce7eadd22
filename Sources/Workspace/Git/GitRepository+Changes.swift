extension GitRepository {
  /// What differs between a commit and the files of a folder as they are now, committed or not, in the order of the paths'
  /// bytes. `folder` is relative to the root, empty for all.
  package func changes(since commit: String, in folder: String) throws(WorkspaceError) -> [GitChange] {
    let options = [
      "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative", "--name-status", "-z", "-M", "-l2000",
    ]
    let paths = folder.isEmpty ? [] : [folder]
    let tracked = try succeed(["diff"] + options + [commit, "--"] + paths)
    // What git is told to ignore counts: a plan is read all the same.
    let others = try succeed(["ls-files", "-z", "--others", "--full-name", "--"] + paths)
    let changes = Self.changes(Self.fields(tracked)) + Self.fields(others).map { GitChange(path: $0, kind: .untracked) }
    return changes.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Fields that end with a zero byte.
  private static func fields(_ result: ExternalProgram.Result) -> [String] {
    result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads `M`, path; or `R087`, path, path; and so on.
  private static func changes(_ fields: [String]) -> [GitChange] {
    var changes: [GitChange] = []
    var rest = fields[...]
    while let status = rest.popFirst(), let path = rest.popFirst() {
      switch status.first {
      case "A": changes.append(GitChange(path: path, kind: .added))
      case "D": changes.append(GitChange(path: path, kind: .deleted))
      case "R", "C":
        guard let target = rest.popFirst() else { break }
        changes.append(GitChange(path: target, kind: .renamed(from: path)))
      default: changes.append(GitChange(path: path, kind: .modified))
      }
    }
    return changes
  }
}
