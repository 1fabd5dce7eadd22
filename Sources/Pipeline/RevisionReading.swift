import AccountPlans
import Comparison
import Diagnostics
import Workspace

/// Reads the content folder as it was at a commit, or as it is.
struct RevisionReading {
  let folder: ContentFolder
  let repository: GitRepository
  let workers: Workers

  /// Both sides; one of them may be without a content folder, as before the first plan was written.
  func sides(before: RevisionName, after: RevisionName) throws(WorkspaceError) -> RevisionSides {
    switch try (read(before), read(after)) {
    case (let earlier?, let later?): return RevisionSides(before: earlier, after: later, missing: nil)
    case (nil, let later?): return RevisionSides(before: later.emptied(before), after: later, missing: .before)
    case (let earlier?, nil): return RevisionSides(before: earlier, after: earlier.emptied(after), missing: .after)
    case (nil, nil): throw WorkspaceError(folder.path, .notInRevision(after.commit ?? ""))
    }
  }

  /// nil where the revision has no content folder.
  private func read(_ name: RevisionName) throws(WorkspaceError) -> RevisionContent? {
    guard case .commit(let commit, let asked) = name else {
      return try read(folder, name, prefix: folder.path == "." ? "" : folder.path + "/")
    }
    let path = try repository.path(of: folder.path)
    let prefix = "\(asked):\(path.isEmpty ? "" : path + "/")"
    do throws(WorkspaceError) {
      return try repository.checkOut(commit, path) { (root) throws(WorkspaceError) in
        try read(try ContentFolder(path.isEmpty ? root : "\(root)/\(path)"), name, prefix: prefix)
      }
    } catch {
      switch error.reason {
      case .notInRevision, .noContent: return nil
      default: throw error
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
      name: name, content: read.content, settings: settings, faulty: faulty, pathPrefix: prefix)
  }
}
