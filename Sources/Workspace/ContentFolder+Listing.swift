import Diagnostics

extension ContentFolder {
  /// Something of the content folder that is none of the files that are read.
  package struct Other: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case file
      /// A symbolic link that leads out of the content folder.
      case outside
      /// A symbolic link to a folder, or a folder that may not be opened: what it holds is not looked at.
      case folder
      /// A pipe, device or socket.
      case special
    }

    /// Relative to the content folder.
    package let path: String
    package let kind: Kind
  }

  /// One walk over the whole folder; names that are passed over on purpose are left alone, links to folders not followed.
  struct Walk {
    /// What the place of a folder makes of the files in it.
    private enum Role {
      case root, accounts, pages, data, other
    }

    private let folder: ContentFolder
    private(set) var files = Files()

    init(_ folder: ContentFolder) { self.folder = folder }

    mutating func run() throws(WorkspaceError) {
      for (name, kind) in try Disk.list(folder.path) where !PassedOver.holds(name: name) { visit(name, kind) }
      sort(&files.accounts)
      sort(&files.pages)
      sort(&files.data)
      files.others.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private func sort(_ paths: inout [String]) { paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    /// What stands in the content folder itself.
    private mutating func visit(_ name: String, _ kind: Disk.Kind) {
      switch name {
      case "site.yaml": if isAccepted(name, kind) { files.site = name }
      case "units.yaml": if isAccepted(name, kind) { files.units = name }
      case "model.yaml": if isAccepted(name, kind) { files.model = name }
      case "accounts": enter(name, kind, .accounts)
      case "pages": enter(name, kind, .pages)
      case "data": enter(name, kind, .data)
      default: visit(name, kind, in: .root)
      }
    }

    private mutating func enter(_ name: String, _ kind: Disk.Kind, _ role: Role) {
      switch kind {
      case .folder: gather(name, role)
      case .link: files.refused.append(WorkspaceError(name, .folderLink))
      default: files.refused.append(WorkspaceError(name, .wrongKind))
      }
    }

    private mutating func gather(_ path: String, _ role: Role) {
      let entries: [(name: String, kind: Disk.Kind)]
      do throws(WorkspaceError) {
        entries = try Disk.list("\(folder.path)/\(path)")
      } catch {
        if role == .other {
          files.others.append(Other(path: path, kind: .folder))
          if !error.isMissing { files.unseen.append(WorkspaceError(path, error.reason)) }
        } else {
          files.refused.append(WorkspaceError(path, error.reason))
        }
        return
      }
      files.folders.append(path)
      for (name, kind) in entries where !PassedOver.holds(name: name) { visit("\(path)/\(name)", kind, in: role) }
    }

    private mutating func visit(_ path: String, _ kind: Disk.Kind, in role: Role) {
      if kind == .misnamed {
        files.refused.append(WorkspaceError(path, .misnamed))
        return
      }
      if kind == .folder {
        let isDeep = role == .accounts || role == .pages
        return gather(path, isDeep ? role : .other)
      }
      switch role {
      case .accounts where path.hasSuffix(".md"): if isAccepted(path, kind) { files.accounts.append(path) }
      case .pages where path.hasSuffix(".md"): if isAccepted(path, kind) { files.pages.append(path) }
      case .data where path.hasSuffix(".csv"): if isAccepted(path, kind) { files.data.append(path) }
      default: note(path, kind, isDeep: role == .accounts || role == .pages)
      }
    }

    /// Notes what is not read.
    private mutating func note(_ path: String, _ kind: Disk.Kind, isDeep: Bool) {
      guard kind == .link else {
        files.others.append(Other(path: path, kind: kind == .file ? .file : .special))
        return
      }
      let target: String
      let targetKind: Disk.Kind?
      do throws(WorkspaceError) {
        guard let found = try Disk.resolved("\(folder.path)/\(path)") else { throw WorkspaceError(path, .danglingLink) }
        target = found
        targetKind = try Disk.kindFollowing(target)
      } catch {
        files.refused.append(WorkspaceError(path, error.reason))
        return
      }
      if targetKind == .folder, isDeep {
        files.refused.append(WorkspaceError(path, .folderLink))
      } else if !Disk.contains(folder.resolved, target) {
        files.others.append(Other(path: path, kind: .outside))
      } else {
        files.others.append(
          Other(path: path, kind: targetKind == .file ? .file : targetKind == .folder ? .folder : .special))
      }
    }

    /// Whether something that is to be read may be, after noting why where it may not.
    private mutating func isAccepted(_ path: String, _ kind: Disk.Kind) -> Bool {
      if kind == .file { return true }
      do throws(WorkspaceError) {
        let reason = kind == .link ? try folder.refusal(ofLink: path) : .wrongKind
        guard let reason else { return true }
        files.refused.append(WorkspaceError(path, reason))
      } catch {
        files.refused.append(WorkspaceError(path, error.reason))
      }
      return false
    }
  }

  /// Why what a symbolic link of the folder leads to may not be read; nil where it may.
  func refusal(ofLink file: String) throws(WorkspaceError) -> WorkspaceError.Reason? {
    guard let target = try Disk.resolved("\(path)/\(file)") else { return .danglingLink }
    let kind = try Disk.kindFollowing(target)
    guard Disk.contains(resolved, target) else { return kind == .folder ? .folderLink : .outside }
    switch kind {
    case .file: return nil
    case .folder: return .folderLink
    default: return .wrongKind
    }
  }
}
