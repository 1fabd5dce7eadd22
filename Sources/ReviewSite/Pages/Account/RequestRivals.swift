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

  init(page: AccountPage, request: Int, pool: Pool?) {
    let rivals = page.content.portfolio.pools.rivals(ofRequest: request, plan: page.place)
    guard rivals > 0, let pool else {
      count = page.words.text("account-no-rivals")
      names = []
      others = nil
      return
    }
    count = page.words.phrase("account-rivals", ["count": .count(rivals)])
    let shown = pool.contenders.lazy.filter { $0 != page.place }.prefix(RequestsBuilder.mostRivals)
    let last = min(rivals, RequestsBuilder.mostRivals) - 1
    names = shown.enumerated().map { rank, place in
      RivalLinkView(name: page.pages.links[place].name, url: page.pages.links[place].url, comma: rank < last)
    }
    others = rivals > names.count ? page.words.phrase("others-more", ["count": .count(rivals - names.count)]) : nil
  }
}
