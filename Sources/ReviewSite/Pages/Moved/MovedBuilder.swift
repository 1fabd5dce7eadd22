import AccountPlans
import Alignment
import Diagnostics

/// Builds the pages at addresses that accounts had under former ids.
package struct MovedBuilder: Sendable {
  package struct Moved: Hashable, Sendable {
    /// On the site.
    package let path: String
    /// Of the account in the portfolio.
    package let place: Int
  }

  private let content: SiteContent
  /// By account, in the order of its former ids; none where another account stands.
  package let all: [Moved]

  package init(_ content: SiteContent) {
    self.content = content
    all = content.portfolio.plans.indices.flatMap { place in
      content.portfolio.plans[place].plan.formerIDs.lazy.map(\.value)
        .filter { content.portfolio.place(of: $0) == nil }
        .map { Moved(path: SiteAddresses.account($0), place: place) }
    }
  }

  package func view(of moved: Moved) -> MovedView {
    let assessed = content.portfolio.plans[moved.place]
    let url = "\(assessed.id).html"
    return MovedView(language: content.words.language, refresh: url, url: url, name: assessed.plan.account.value)
  }
}
