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
    let kinds = paths.all.map { ContentFile(path: $0.path, refusal: $0.refusal, listing: listing) }
    var loaded = workers.map(kinds.count) { index in kinds[index].load(from: folder, as: FileID(index)) }
    var files = ContentReading.Files()
    for index in loaded.indices {
      try loaded[index].move(into: &files)
      loaded[index] = .done
    }
    content = ContentReading.content(of: files, rules: RuleBook.cards + RuleBook.announced) { count, work in
      workers.map(count, work)
    }
  }

  /// The bytes of a file once more.
  package func reread(_ file: FileID) throws(WorkspaceError) -> [UInt8] {
    try folder.read(content.files.path(of: file))
  }

  /// The bytes of a file once more, for a report that shows a line of it; nil where it cannot be had.
  package func bytes(of file: FileID) -> [UInt8]? { try? folder.read(content.files.path(of: file)) }
}

/// All paths of the content folder in the order of their bytes, which is the order of file ids.
struct SortedPaths {
  let all: [(path: String, refusal: WorkspaceError?)]

  init(_ listing: ContentFolder.Files) {
    let readable = listing.all.map { (path: $0, refusal: WorkspaceError?.none) }
    let refused = listing.refused.map { (path: $0.path, refusal: WorkspaceError?.some($0)) }
    all = (readable + refused).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
