import AccountPlans
import Comparison
import Diagnostics
import Workspace

/// Reads the content folder as it was at a commit, or as it is.
struct RevisionReading {
  let folder: ContentFolder
  let repository: GitRepository
  let workers: Workers

  func read(_ name: RevisionName) throws(WorkspaceError) -> RevisionContent {
    guard case .commit(let commit, let asked) = name else {
      return try read(folder, name, prefix: folder.path == "." ? "" : folder.path + "/")
    }
    let path = try repository.path(of: folder.path)
    let prefix = "\(asked):\(path.isEmpty ? "" : path + "/")"
    return try repository.checkOut(commit, path) { (root) throws(WorkspaceError) in
      do throws(WorkspaceError) {
        let then = try ContentFolder(path.isEmpty ? root : "\(root)/\(path)")
        return try read(then, name, prefix: prefix)
      } catch {
        // The folder of the moment means nothing to anybody.
        throw error.path.hasPrefix(root) ? WorkspaceError(prefix, error.reason) : error
      }
    }
  }

  private func read(
    _ folder: ContentFolder, _ name: RevisionName, prefix: String
  ) throws(WorkspaceError) -> RevisionContent {
    let read = try ReadContent(folder, workers: workers)
    var settings: [String: [UInt8]] = [:]
    for file in read.content.files.all where RevisionContent.settingsFiles.contains(file.path) {
      settings[file.path] = read.bytes(of: file.id)
    }
    var faulty: [FileID: [UInt8]] = [:]
    for file in Set(read.content.diagnostics.map(\.at.file)) { faulty[file] = read.bytes(of: file) }
    return RevisionContent(
      name: name, content: read.content, linkedFiles: LinkedFiles(read.content, in: folder).paths, settings: settings,
      faulty: faulty, pathPrefix: prefix)
  }
}
