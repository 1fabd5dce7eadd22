import AccountPlans
import Alignment
import Diagnostics

/// Builds the accounts whose index moved most since their last reviews: three up, three down.
struct MoversBuilder {
  private static let most = 3
  let content: SiteContent

  /// nil where no account has moved by a point.
  func view() -> MoversView? {
    let moved = content.portfolio.active.filter { abs(change(of: $0)) >= 0.5 }
    let sorted = moved.sorted { left, right in
      let changes = (change(of: left), change(of: right))
      return changes.0 == changes.1 ? left < right : changes.0 > changes.1
    }
    let shown =
      sorted.filter { change(of: $0) > 0 }.prefix(Self.most) + sorted.filter { change(of: $0) < 0 }.suffix(Self.most)
    guard !shown.isEmpty else { return nil }
    let ends = shown.flatMap { place in [index(of: place), index(of: place) - change(of: place)] }
    let scale = LinearScale(from: (ends.min() ?? 0)...(ends.max() ?? 100), to: (4, 96))
    return MoversView(headline: headline(Array(shown)), rows: shown.map { row(of: $0, scale) })
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
