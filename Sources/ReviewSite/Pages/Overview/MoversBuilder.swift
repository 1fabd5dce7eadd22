import AccountPlans
import Alignment
import Diagnostics

/// Builds the accounts whose index moved most since their last reviews: three up, three down.
struct MoversBuilder {
  private static let most = 3
  let content: SiteContent

  /// nil where no account has moved by a point.
  func view() -> MoversView? {
    let shown = most(where: { $0 >= 0.5 }) + most(where: { $0 <= -0.5 }).reversed()
    guard !shown.isEmpty else { return nil }
    let ends = shown.flatMap { place in [index(of: place), index(of: place) - change(of: place)] }
    let scale = LinearScale(from: (ends.min() ?? 0)...(ends.max() ?? 100), to: (4, 96))
    return MoversView(headline: headline(shown), rows: shown.map { row(of: $0, scale) })
  }

  /// The largest changes of a kind, of equal ones those of the first accounts.
  private func most(where isWanted: (Double) -> Bool) -> [Int] {
    let sorted = content.portfolio.active.filter { isWanted(change(of: $0)) }.sorted { left, right in
      let sizes = (abs(change(of: left)), abs(change(of: right)))
      return sizes.0 == sizes.1 ? left < right : sizes.0 > sizes.1
    }
    return Array(sorted.prefix(Self.most))
  }

  private func row(of place: Int, _ scale: LinearScale) -> MoverView {
    let assessed = content.portfolio.plans[place]
    let words = content.words
    let before = index(of: place) - change(of: place)
    return MoverView(
      name: assessed.plan.account.value, url: SiteAddresses.account(assessed.id), from: scale(before),
      to: scale(index(of: place)), change: words.change(change(of: place)), index: words.index(index(of: place)),
      fell: content.hasFallen(change(of: place)),
      alt: words.phrase("movers-alt", ["before": .index(before), "index": .index(index(of: place))]))
  }

  /// Names the day where all were reviewed on the same one.
  private func headline(_ places: [Int]) -> String {
    let dates = Set(places.map { content.portfolio.plans[$0].alignment.previousDate })
    guard dates.count == 1, let date = dates.first else { return content.words.text("movers") }
    return content.words.phrase("movers-since", ["date": .name(content.words.nearDay(date, asOf: content.asOf))])
  }

  private func change(of place: Int) -> Double { content.portfolio.plans[place].alignment.change ?? 0 }

  private func index(of place: Int) -> Double { content.portfolio.plans[place].alignment.index ?? 0 }
}
