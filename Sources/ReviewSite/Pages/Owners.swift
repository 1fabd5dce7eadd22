import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Owners in the templates.
package struct OwnersView: View, Equatable {
  package var frame: FrameView
  package var title: String
  package var headline: String
  /// By name
  package var rows: [OwnerView]

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("headline", \.headline),
    .list("rows", \.rows),
  ]
}

/// The fields of Owner in the templates.
package struct OwnerView: View, Equatable {
  package var name: String
  package var accounts: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("accounts", \.accounts),
  ]
}

/// Builds the list of those who own accounts.
package struct OwnersBuilder: SinglePageKind {
  package typealias Page = OwnersView

  package static let template = "owners"
  package static let path = "owners.html"
  private let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  package func view() -> OwnersView {
    let frames = FrameBuilder(content)
    var counts: [String: Int] = [:]
    for account in content.portfolio.active {
      counts[content.portfolio.plans[account].plan.owner.value, default: 0] += 1
    }
    return OwnersView(
      frame: frames.frame(root: "", on: Self.path), title: frames.title(content.words.text("owners")),
      headline: content.words.phrase("owners-headline", ["count": .count(counts.count)]),
      rows: counts.sorted { $0.key < $1.key }.map { OwnerView(name: $0.key, accounts: content.words.whole($0.value)) })
  }
}
