import AccountPlans
import Alignment
import Diagnostics
import Languages

/// One account as the builders of its page look at it.
final class AccountPage: Sendable {
  /// Rows of a list at most.
  static let longest = 200
  /// Columns of a table at most that the plan decides on: units, offerings.
  static let widest = 12

  let pages: AccountPages
  /// In the portfolio.
  let place: Int
  let assessed: AssessedPlan
  let words: PageWords
  let names: SiteNames
  let asOf: Day
  let model: AlignmentModel
  /// Site currency for one unit of the plan's; nil where it has no rate.
  let rate: Double?
  let raters: PageRaters
  /// Aspects on which raters differ by the limit or more, the widest first.
  let disagreements: [Disagreement]

  init(_ pages: AccountPages, place: Int) {
    self.pages = pages
    self.place = place
    let content = pages.content
    assessed = content.portfolio.plans[place]
    words = content.words
    names = content.names
    asOf = content.asOf
    model = content.context.model
    rate = content.context.rate(of: assessed.plan)
    raters = PageRaters(assessed, signs: pages.signs)
    disagreements = Disagreement.all(
      of: assessed, raters: raters, shownAspects: content.names.shownAspects, limit: content.context.model.spreadLimit)
  }

  var content: SiteContent { pages.content }
  /// A headline with counts: `{count}` decides its form, `{number}` is its word and `{Number}` the word with a capital;
  /// `{total}` and `{total-number}` are the second count.
  func headline(
    _ key: String, _ count: Int, of total: Int? = nil, _ further: KeyValuePairs<String, Argument> = [:]
  ) -> String {
    var arguments = [
      Phrase.Named("count", .count(count)), Phrase.Named("number", .name(words.spelled(count))),
      Phrase.Named("Number", .name(words.spelled(count, capital: true))),
    ]
    if let total {
      arguments += [Phrase.Named("total", .count(total)), Phrase.Named("total-number", .name(words.spelled(total)))]
    }
    for (name, value) in further { arguments.append(Phrase.Named(name, value)) }
    return words.wording.text(key, arguments)
  }

  /// A date, as if absent where it has not happened.
  func happened(_ day: Located<Day>?) -> Day? {
    guard let day, day.value <= asOf else { return nil }
    return day.value
  }

  /// An amount of the plan in the site's currency.
  func amount(_ amount: Located<Double>?) -> Double? {
    guard let amount, let rate else { return nil }
    return amount.value * rate
  }

  /// How many rows a table has: `200 of 1,240` where not all are shown.
  func count(_ total: Int, shown: Int = longest) -> String {
    total <= shown
      ? words.whole(total) : words.phrase("account-count-cut", ["shown": .count(shown), "total": .count(total)])
  }

  /// Places of the open asks, by due date; undated ones last.
  var openAsks: [Int] {
    let asks = assessed.plan.asks
    return asks.indices.filter { asks[$0].isOpen }.sorted { left, right in
      let days = (asks[left].due?.value.number ?? .max, asks[right].due?.value.number ?? .max)
      return days.0 == days.1 ? left < right : days.0 < days.1
    }
  }

  /// Names of the aspects below the floor, the lowest first.
  var lowAspects: [String] {
    let aspects = assessed.alignment.aspects
    return names.shownAspects.filter { aspects[$0].isBelow(floor: model.floor) }
      .sorted { (aspects[$0].level ?? 0) < (aspects[$1].level ?? 0) - 1e-9 }.map { names.aspects[$0] }
  }
}
