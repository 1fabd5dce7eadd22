import Workspace

/// Makes `current` an ordinary folder with the files of a release, where the disk has no symbolic links: pages before the
/// lists that lead to them. Each file is whole at any time, the whole is not.
package struct FileByFile {
  let layout: ReleaseLayout
  let release: Release
  /// What `current` says that it holds.
  let shown: Release?
  /// Whose files may be removed too.
  let formerReleases: [ReleaseName]

  func show() throws {
    let folder = layout.folder(of: release.name)
    let current = layout.current
    try Disk.makeFolder(current)
    // New pages before the old ones that now lead to them.
    var old: [String] = []
    for file in Self.inOrder(release.files.map(\.path)) {
      if try Disk.kind(of: "\(current)/\(file)") == nil {
        try copy(file, from: folder, to: current)
      } else {
        old.append(file)
      }
    }
    for file in old { try copy(file, from: folder, to: current) }
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
    paths.map { (rank: PlacingOrder.rank(of: $0), path: $0) }
      .sorted { ($0.rank, $0.path) < ($1.rank, $1.path) }
      .map(\.path)
  }

  /// Removes what releases of ours brought and this one has not; never what somebody else put there.
  private func removeRest(in current: String) throws {
    let wanted = Set(release.files.map(\.path))
    // Releases may have been deleted by hand.
    var former = Set(shown?.files.map(\.path) ?? [])
    for name in formerReleases {
      guard let release = try Disk.readIfThere(layout.file(of: name)).flatMap({ Release($0) }) else { continue }
      former.formUnion(release.files.map(\.path))
    }
    for path in former.subtracting(wanted).sorted() {
      try Disk.removeFile("\(current)/\(path)")
      var folder = Disk.parent(of: path)
      while let empty = folder, Disk.removeEmptyFolder("\(current)/\(empty)") { folder = Disk.parent(of: empty) }
    }
  }
}
