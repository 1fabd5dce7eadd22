import AccountPlans
import Alignment
import CommonMark
import Diagnostics

/// The files that plans and pages link to and that are published with them.
package struct Attachments: Sendable {
  package struct Attachment: Hashable, Sendable {
    /// In the content folder.
    package let source: String
    /// On the site.
    package let path: String
  }

  /// Each once, by path in the content folder.
  package let all: [Attachment]

  package init(_ content: SiteContent) {
    var found: Set<String> = []
    func note(_ text: borrowing PlanText, from path: String) {
      for link in text.links {
        guard let target = LinkPaths.target(of: link, from: path),
          let file = content.addresses.attachment(at: target)
        else { continue }
        found.insert(file)
      }
    }
    for account in content.portfolio.plans.indices {
      note(content.portfolio.plans[account].plan.text, from: content.path(of: account))
    }
    for page in content.pages { note(page.text, from: page.path) }
    all = found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { Attachment(source: $0, path: SiteAddresses.attachment($0)) }
  }
}
