import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import Workspace

/// The files of the content folder that texts link to and that are neither plans nor pages: they are published with it.
struct LinkedFiles {
  /// Paths in the content folder of those that are there.
  let paths: Set<String>

  init(_ review: Review, in folder: ContentFolder) throws(WorkspaceError) {
    var wanted: Set<String> = []
    for plan in review.portfolio.plans {
      Self.gather(plan.plan.text, of: review.files[plan.plan.file].path, into: &wanted)
    }
    for page in review.pages { Self.gather(page.text, of: page.path, into: &wanted) }
    var paths: Set<String> = []
    for path in wanted where try folder.has(path) { paths.insert(path) }
    self.paths = paths
  }

  private static func gather(_ text: PlanText, of file: String, into wanted: inout Set<String>) {
    for link in text.links {
      if let target = LinkPaths.target(of: link, from: file), !target.hasSuffix(".md") { wanted.insert(target) }
    }
  }
}
