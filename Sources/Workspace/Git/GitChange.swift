/// A file that differs between a commit and the working tree; paths are relative to the repository's root.
package struct GitChange: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case added, modified, deleted
    /// Moved or copied, perhaps edited too, from another path.
    case renamed(from: String)
    /// Not known to git: a file, or a folder where the path ends in a slash.
    case untracked
  }

  package let path: String
  package let kind: Kind

  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
