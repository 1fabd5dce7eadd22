import AccountPlans
import Alignment
import Diagnostics

/// The other accounts with a request in a request's pool.
struct RequestRivals {
  /// `5 accounts`, `none`
  let count: String
  /// The first by id, at most five.
  let names: [RivalLinkView]
  /// `and 2 more`
  let others: String?

  /// What the open requests of other accounts ask of a request's pool, and how many accounts they are of.
  static func asking(page: AccountPage, request: Int) -> (amount: Double, accounts: Int) {
    guard let pool = page.content.portfolio.pools.pool(ofRequest: request, plan: page.place) else {
      return (0, 0)
    }
    var amount = 0.0
    var accounts = 0
    var last = -1
    for member in pool.members where member.plan != page.place {
      let requests = page.content.portfolio.plans[member.plan].plan.requests
      guard requests[member.request].isOpen else { continue }
      amount += requests[member.request].amount.value
      if member.plan != last { accounts += 1 }
      last = member.plan
    }
    return (amount, accounts)
  }

  init(page: AccountPage, request: Int) {
    let rivals = page.content.portfolio.pools.rivals(ofRequest: request, plan: page.place)
    guard rivals > 0 else {
      count = page.words.text("account-no-rivals")
      names = []
      others = nil
      return
    }
    count = page.words.phrase("account-rivals", ["count": .count(rivals)])
    let most = min(rivals, RequestsBuilder.mostRivals)
    var names: [RivalLinkView] = []
    names.reserveCapacity(most)
    let contenders = page.content.portfolio.pools.contenders(ofRequest: request, plan: page.place)
    for place in contenders where place != page.place {
      if names.count == most { break }
      let link = page.pages.links[place]
      names.append(RivalLinkView(name: link.name, url: link.url, comma: names.count < most - 1))
    }
    self.names = names
    others = rivals > names.count ? page.words.phrase("others-more", ["count": .count(rivals - names.count)]) : nil
  }
}
