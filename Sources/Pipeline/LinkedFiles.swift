import AccountPlans
import Rules
import Workspace

/// The files of the content folder that texts link to and that are neither plans, pages, settings nor lists.
struct LinkedFiles {
  /// Paths in the content folder of those that are there.
  let paths: Set<String>
  /// Those that are published with the site.
  let attachments: Set<String>

  /// Asks the disk; a link that leads through a symbolic link out of the folder leads to nothing.
  init(_ content: borrowing Content, in folder: ContentFolder) {
    paths = LinkTargets.wanted(by: content).filter { (try? folder.has($0)) ?? false }
    attachments = paths.filter { path in !path.hasSuffix(".md") && (try? folder.hasFile(path)) ?? false }
  }
}
