import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Moved in the templates.
package struct MovedView: View, Equatable {
  package var language: String
  /// The same address as url
  package var refresh: String
  package var url: String
  package var name: String

  package static let fields: [Field<Self>] = [
    .text("language", \.language),
    .text("refresh", \.refresh),
    .url("url", \.url),
    .text("name", \.name),
  ]
}

/// Builds the pages at addresses that accounts had under former ids.
package struct MovedBuilder: Sendable {
  package struct Moved: Hashable, Sendable {
    /// Of the account in the portfolio.
    let account: Int
    /// Of the former id in its plan.
    let id: Int
  }

  private let content: SiteContent
  /// By account, in the order of its former ids; none where another account stands.
  package let all: [Moved]

  package init(_ content: SiteContent) {
    self.content = content
    var all: [Moved] = []
    for account in content.portfolio.plans.indices {
      let ids = content.portfolio.plans[account].plan.formerIDs
      for id in ids.indices where content.portfolio.index(of: ids[id].value) == nil {
        all.append(Moved(account: account, id: id))
      }
    }
    self.all = all
  }

  /// On the site.
  package func path(of moved: Moved) -> String {
    SiteAddresses.account(content.portfolio.plans[moved.account].plan.formerIDs[moved.id].value)
  }

  package func view(of moved: Moved) -> MovedView {
    let assessed = content.portfolio.plans[moved.account]
    let url = "\(assessed.id).html"
    return MovedView(language: content.words.language, refresh: url, url: url, name: assessed.plan.account.value)
  }
}
