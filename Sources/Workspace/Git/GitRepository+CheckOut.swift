extension GitRepository {
  /// Writes the files of a folder as they were at a commit into a temporary folder, and those of further folders where they
  /// were there; hands on the path under which the repository's root stands, and removes it all afterwards. Folders are
  /// relative to the root, empty for all. The repository's index and working tree stay as they are.
  package func checkOut<Value>(
    _ commit: String, _ folder: String, with others: [String] = [],
    _ body: (_ root: String) throws(WorkspaceError) -> Value
  ) throws(WorkspaceError) -> Value {
    let temporary = try StagingFolder()
    do throws(WorkspaceError) {
      let index = "\(temporary.path)/index"
      let files = "\(temporary.path)/files"
      _ = try succeed(["read-tree", commit], index: index)
      var list = try list(folder, index: index)
      guard !list.isEmpty else {
        throw WorkspaceError(folder.isEmpty ? "." : folder, .notInRevision(commit))
      }
      for other in others { list += try self.list(other, index: index) }
      _ = try succeed(
        ["checkout-index", "--quiet", "--force", "--prefix=\(files)/", "-z", "--stdin"], index: index,
        input: list)
      let value = try body(files)
      temporary.remove()
      return value
    } catch {
      temporary.remove()
      throw error
    }
  }

  private func list(_ folder: String, index: String) throws(WorkspaceError) -> [UInt8] {
    try succeed(["ls-files", "-z", "--cached", "--full-name", "--"] + (folder.isEmpty ? [] : [folder]), index: index)
      .output
  }
}
