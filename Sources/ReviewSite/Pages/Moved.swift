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
package struct MovedBuilder: PageKind {
  package static let template = "moved"

  private struct Moved {
    /// Of the account in the portfolio.
    let account: Int
    /// Of the former id in its plan.
    let id: Int
  }

  private let content: SiteContent
  /// By account, in the order of its former ids; none where another account stands.
  private let all: [Moved]

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

  package var count: Int { all.count }

  package func path(of index: Int) -> String {
    SiteAddresses.account(content.portfolio.plans[all[index].account].plan.formerIDs[all[index].id].value)
  }

  package func view(of index: Int) -> MovedView {
    let assessed = content.portfolio.plans[all[index].account]
    let url = "\(assessed.id).html"
    return MovedView(language: content.words.language, refresh: url, url: url, name: assessed.plan.account.value)
  }
}
