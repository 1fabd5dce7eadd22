import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of RivalLink in the templates.
package struct RivalLinkView: View, Equatable {
  package var name: String
  package var url: String
  package var comma: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .flag("comma", \.comma),
  ]
}

/// The other accounts with a request in a request's pool.
struct RequestRivals {
  /// `5 accounts`, `none`
  let count: String
  /// The first by id, at most five.
  let names: [RivalLinkView]
  /// `and 2 more`
  let others: String?

  init(page: AccountPage, request: Int) {
    let rivals = page.content.portfolio.pools.rivals(ofRequest: request, plan: page.account)
    guard rivals > 0 else {
      count = page.words.text(.accountNoRivals)
      names = []
      others = nil
      return
    }
    count = page.words.text(.accountRivals(count: .count(rivals)))
    let most = min(rivals, RequestsBuilder.mostRivals)
    var names: [RivalLinkView] = []
    names.reserveCapacity(most)
    let contenders = page.content.portfolio.pools.contenders(ofRequest: request, plan: page.account)
    for index in contenders where index != page.account {
      if names.count == most { break }
      let link = page.pages.links[index]
      names.append(RivalLinkView(name: link.name, url: link.url, comma: names.count < most - 1))
    }
    self.names = names
    others = rivals > names.count ? page.words.text(.othersMore(count: .count(rivals - names.count))) : nil
  }
}
