import Workspace

/// Makes `current` an ordinary folder with the files of a release, where the disk has no symbolic links: pages before the
/// lists that lead to them. Each file is whole at any time, the whole is not.
package struct FileByFile {
  let layout: ReleaseLayout
  let release: Release
  /// Whose files may be removed.
  let formerReleases: [ReleaseName]

  func show() throws {
    let folder = layout.folder(of: release.name)
    let current = layout.current
    try Disk.makeFolder(current)
    for file in Self.inOrder(release.files.map(\.path)) { try copy(file, from: folder, to: current) }
    try removeRest(in: current)
    // Until here a run that breaks off leaves the old one, which then does not hold.
    try copy(Release.fileName, from: folder, to: current)
  }

  private func copy(_ file: String, from folder: String, to current: String) throws {
    let bytes = try Disk.read("\(folder)/\(file)", limit: .max)
    guard try FileChange(of: "\(current)/\(file)", to: bytes) != .unchanged else { return }
    if let parent = Disk.parent(of: file) { try Disk.makeFolder("\(current)/\(parent)") }
    let temporary = "\(current)/\(ReleaseLayout.link)"
    try Disk.writeDurably(temporary, bytes)
    try Disk.move(temporary, to: "\(current)/\(file)")
  }

  /// What pages need, pages in folders, then those at the top, which are lists of the others, the first page last.
  package static func inOrder(_ paths: [String]) -> [String] {
    func rank(_ path: String) -> Int {
      if !path.hasSuffix(".html") { return 0 }
      if path.utf8.contains(UInt8(ascii: "/")) { return 1 }
      return path == "index.html" ? 3 : 2
    }
    return paths.map { (rank: rank($0), path: $0) }
      .sorted { ($0.rank, $0.path) < ($1.rank, $1.path) }
      .map(\.path)
  }

  /// Removes what releases of ours brought and this one has not; never what somebody else put there.
  private func removeRest(in current: String) throws {
    let wanted = Set(release.files.map(\.path))
    var former: Set<String> = []
    for name in formerReleases {
      let file = layout.file(of: name)
      guard let bytes = try? Disk.read(file, limit: .max), let release = Release(bytes) else { continue }
      former.formUnion(release.files.map(\.path))
    }
    for path in former.subtracting(wanted).sorted() {
      try Disk.removeFile("\(current)/\(path)")
      var folder = Disk.parent(of: path)
      while let empty = folder, Disk.removeEmptyFolder("\(current)/\(empty)") { folder = Disk.parent(of: empty) }
    }
  }
}
