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
  init(_ content: borrowing Content, in folder: ContentFolder) throws(WorkspaceError) {
    var paths: Set<String> = []
    var attachments: Set<String> = []
    for path in LinkTargets.wanted(by: content) {
      do throws(WorkspaceError) {
        guard try folder.has(path) else { continue }
        paths.insert(path)
        if !path.hasSuffix(".md"), try folder.hasFile(path) { attachments.insert(path) }
      } catch {
        guard error.reason == .outside else { throw error }
      }
    }
    (self.paths, self.attachments) = (paths, attachments)
  }
}
