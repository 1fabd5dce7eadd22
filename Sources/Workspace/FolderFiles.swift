/// Every file below a folder, whatever it is, for a search; links are not followed.
package struct FolderFiles: Sendable {
  /// No file may be larger, in bytes.
  private static let sizeLimit = 1 << 30
  package let path: String
  /// Relative to the folder, in the order of their bytes.
  package let names: [String]

  /// nil where no such folder is.
  package init?(_ path: String) throws(WorkspaceError) {
    guard try Disk.kindFollowing(path) == .folder else { return nil }
    self.path = path
    var names: [String] = []
    try Self.gather(path, under: "", into: &names)
    self.names = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func read(_ name: String) throws(WorkspaceError) -> [UInt8] {
    try Disk.read("\(path)/\(name)", limit: Self.sizeLimit)
  }

  private static func gather(_ root: String, under folder: String, into names: inout [String]) throws(WorkspaceError) {
    for (name, kind) in try Disk.list(folder.isEmpty ? root : "\(root)/\(folder)") {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      switch kind {
      case .folder where name != ".git": try gather(root, under: path, into: &names)
      case .file: names.append(path)
      case .misnamed: throw WorkspaceError("\(root)/\(path)", .misnamed)
      default: break
      }
    }
  }
}
