import Synchronization

extension OutputFolder {
  /// Refuses to write through a link that leads out of the folder, or over a file that no run of ours wrote.
  func checkPlace(of file: String, _ change: FileChange) throws(WorkspaceError) {
    try checkFolder(of: file)
    guard change == .changed, !(try history().owns(file)) else { return }
    throw WorkspaceError("\(path)/\(file)", .notOurs)
  }

  func history() throws(WorkspaceError) -> OutputHistory { isDryRun ? foundHistory : try started().history }

  /// Refuses a file whose folder is reached through a symbolic link out of the output.
  func checkFolder(of file: String) throws(WorkspaceError) {
    guard !isFresh, let above = try folderOutside(of: file) else { return }
    throw WorkspaceError("\(path)/\(above)", .outside)
  }

  /// Whether a file stands in the output, no symbolic link leading out of it on the way.
  func isInside(_ file: String) throws(WorkspaceError) -> Bool { try folderOutside(of: file) == nil }

  /// The folder above a file that leads out of the output; asks the disk once a folder.
  private func folderOutside(of file: String) throws(WorkspaceError) -> String? {
    guard let folder = Disk.parent(of: file) else { return nil }
    if state.withLock({ $0.inside.contains(folder) }) { return nil }
    if let root = try Disk.resolved(path), let (above, resolved) = try nearestFolder(folder) {
      guard Disk.contains(root, resolved) else { return above }
    }
    state.withLock { state in _ = state.inside.insert(folder) }
    return nil
  }

  /// The folder, or the nearest one above it in the output, that is there; with its path without links.
  private func nearestFolder(_ folder: String) throws(WorkspaceError) -> (folder: String, resolved: String)? {
    var folder: String? = folder
    while let candidate = folder {
      if let resolved = try Disk.resolved("\(path)/\(candidate)") { return (candidate, resolved) }
      folder = Disk.parent(of: candidate)
    }
    return nil
  }
}
