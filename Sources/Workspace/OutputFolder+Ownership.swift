import Synchronization

extension OutputFolder {
  /// Refuses to write through a link that leads out of the folder, or over a file that no run of ours wrote.
  func checkPlace(of file: String, _ change: FileChange) throws(WorkspaceError) {
    try checkFolder(of: file)
    guard change == .changed, !(try history().owns(file)) else { return }
    let isOfThisRun = state.withLock { state in state.written.contains { $0.entry.path == file } }
    guard isOfThisRun else { throw WorkspaceError("\(path)/\(file)", .notOurs) }
  }

  func history() throws(WorkspaceError) -> OutputHistory { isDryRun ? foundHistory : try started().history }

  /// Refuses a file whose folder is reached through a symbolic link out of the output; asks the disk once a folder.
  func checkFolder(of file: String) throws(WorkspaceError) {
    guard !isFresh, let folder = Disk.parent(of: file) else { return }
    if state.withLock({ $0.inside.contains(folder) }) { return }
    if let root = Disk.resolved(path), let (above, resolved) = nearestFolder(folder) {
      guard Disk.contains(root, resolved) else { throw WorkspaceError("\(path)/\(above)", .outside) }
    }
    state.withLock { state in _ = state.inside.insert(folder) }
  }

  /// The folder, or the nearest one above it in the output, that is there; with its path without links.
  private func nearestFolder(_ folder: String) -> (folder: String, resolved: String)? {
    var folder: String? = folder
    while let candidate = folder {
      if let resolved = Disk.resolved("\(path)/\(candidate)") { return (candidate, resolved) }
      folder = Disk.parent(of: candidate)
    }
    return nil
  }
}
