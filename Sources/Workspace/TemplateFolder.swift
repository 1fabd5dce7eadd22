#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of templates, assets and language files that a site brings itself.
package struct TemplateFolder: Sendable {
  package let path: String
  /// Relative to the folder, in the order of their bytes.
  package let names: [String]
  /// Symbolic links and what else is no file: a template is never read through one.
  package let links: [String]

  /// Takes the folder that is given, which must be there, else `templates` beside the content folder; nil without it.
  package init?(_ given: String?, beside content: ContentFolder) throws(WorkspaceError) {
    let path = given ?? Self.sibling(of: content.path)
    let kind = try Disk.kindFollowing(path)
    guard kind == .folder else {
      guard given != nil else { return nil }
      throw kind == nil ? .system(path, ENOENT) : WorkspaceError(path, .wrongKind)
    }
    self.path = path
    var names: [String] = []
    var links: [String] = []
    try Self.gather(path, under: "", into: &names, links: &links)
    self.names = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.links = links.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func read(_ name: String) throws(WorkspaceError) -> [UInt8] {
    try Disk.read("\(path)/\(name)", limit: ContentFolder.sizeLimit)
  }

  private static func sibling(of content: String) -> String {
    guard let parent = Disk.parent(of: content), !parent.isEmpty else { return "templates" }
    return "\(parent)/templates"
  }

  private static func gather(
    _ root: String, under folder: String, into names: inout [String], links: inout [String]
  ) throws(WorkspaceError) {
    for (name, kind) in try Disk.list(folder.isEmpty ? root : "\(root)/\(folder)") {
      guard name.utf8.first != UInt8(ascii: ".") else { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      switch kind {
      case .folder: try gather(root, under: path, into: &names, links: &links)
      case .file: names.append(path)
      case .misnamed: throw WorkspaceError("\(root)/\(path)", .misnamed)
      case .link, .other: links.append(path)
      }
    }
  }
}
