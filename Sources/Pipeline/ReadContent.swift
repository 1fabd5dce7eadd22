import AccountPlans
import Diagnostics
import Rules
import Workspace

/// The content folder, read: the first stage of every command.
package struct ReadContent: Sendable {
  package let folder: ContentFolder
  package let content: Content

  /// Reads all files of the folder on several threads. What is wrong with them is in the content's diagnostics; only a
  /// disk that fails throws.
  package init(_ folder: ContentFolder, workers: Workers) throws(WorkspaceError) {
    self.folder = folder
    let listing = try folder.files()
    let paths = SortedPaths(listing)
    let kinds = paths.all.map { ContentFile($0, listing: listing) }
    var loaded = workers.map(kinds.count) { index in kinds[index].load(from: folder, as: FileID(index)) }
    var files = ContentReading.Files()
    files.folders = listing.folders
    for index in loaded.indices {
      try loaded[index].move(into: &files)
      loaded[index] = .done
    }
    var content = ContentReading.content(of: files, rules: RuleBook.cards + RuleBook.announced) { count, work in
      workers.map(count, work)
    }
    try Self.checkUnseen(listing.unseen, content)
    try content.noteActiveFiles { file, look throws(WorkspaceError) in
      try look == .whole ? folder.read(file.path) : folder.beginning(of: file.path)
    }
    self.content = content
  }

  /// Throws where a text links to what could not be looked at: whether it is there is not known.
  private static func checkUnseen(_ unseen: [WorkspaceError], _ content: borrowing Content) throws(WorkspaceError) {
    if unseen.isEmpty { return }
    func check(_ text: PlanText, _ path: String) throws(WorkspaceError) {
      for link in text.links {
        guard let target = LinkPaths.target(of: link, from: path) else { continue }
        let error = unseen.first { $0.path == target || target.utf8.starts(with: "\($0.path)/".utf8) }
        if let error { throw error }
      }
    }
    for plan in content.plans { try check(plan.text, content.files.path(of: plan.file)) }
    for page in content.pages { try check(page.text, page.path) }
  }

  /// The bytes of a file once more.
  package func reread(_ file: FileID) throws(WorkspaceError) -> [UInt8] {
    try folder.read(content.files.path(of: file))
  }

  /// The bytes of a file once more, for a report that shows a line of it; nil where it cannot be had.
  /// What was not read is not opened now: it may stand outside the content folder.
  package func bytes(of file: FileID) -> [UInt8]? {
    let source = content.files[file]
    return source.isRead ? try? folder.read(source.path) : nil
  }
}

/// All paths of the content folder in the order of their bytes, which is the order of file ids.
struct SortedPaths {
  typealias Entry = (path: String, refusal: WorkspaceError?, other: ContentFolder.Other?)

  let all: [Entry]

  init(_ listing: ContentFolder.Files) {
    var entries: [Entry] = listing.all.map { ($0, nil, nil) }
    entries += listing.refused.map { ($0.path, $0, nil) }
    entries += listing.others.map { ($0.path, nil, $0) }
    all = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
