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
  let account: Int
  let assessed: AssessedPlan
  let words: PageWords
  let names: SiteNames
  let asOf: Day
  /// Site currency for one unit of the plan's; nil where it has no rate.
  let rate: Double?
  let raters: PageRaters
  /// Aspects on which raters differ by the limit or more, the widest first.
  let disagreements: [Disagreement]
  /// Indices of the open asks, by due date; undated ones last.
  let openAsks: [Int]
  /// Names of the aspects below the floor, the lowest first.
  let lowAspects: [String]

  init(_ pages: AccountPages, account: Int) {
    self.pages = pages
    self.account = account
    let content = pages.content
    assessed = content.portfolio.plans[account]
    words = content.words
    names = content.names
    asOf = content.asOf
    let currency = assessed.plan.currency?.value
    rate = currency.map { content.context.site.rate(of: $0) } ?? 1
    raters = PageRaters(assessed, signs: pages.signs)
    disagreements = Disagreement.all(
      of: assessed, raters: raters, shownAspects: content.names.shownAspects, context: content.context)
    openAsks = Self.openAsks(assessed.plan.asks)
    lowAspects = Self.lowAspects(
      assessed.alignment.aspects, names: names, floor: content.context.model.floor)
  }

  var content: SiteContent { pages.content }

  var model: AlignmentModel { pages.content.context.model }

  /// A headline with counts: the number decides its form, and stands there as a word.
  func headline(_ count: Int, of total: Int = 0, _ phrase: (CountWords) -> Phrase) -> String {
    words.text(phrase(CountWords(count, of: total, words)))
  }

  /// A date, as if absent where it has not happened.
  func happened(_ day: Located<Day>?) -> Day? {
    guard let day, day.value <= asOf else { return nil }
    return day.value
  }

  /// Whether the reader sees all of some key paths: what is hidden is not missing.
  func sees(_ paths: String...) -> Bool { !paths.contains(where: content.context.hides) }

  /// The language of one of the plan's texts; nil where it is the page's.
  func speech(_ text: String) -> SpeechView? {
    SpeechView(TextLanguage(of: assessed, text, content: content))
  }

  /// Names up to three of them, else their number in the words of a phrase.
  func named(_ names: [String], _ phrase: (_ number: Argument, _ count: Argument) -> Phrase) -> String {
    names.count <= LowestBuilder.mostNamed
      ? words.list(names) : words.text(phrase(.name(words.spelled(names.count)), .count(names.count)))
  }

  /// An amount of the plan in the site's currency.
  func amount(_ amount: Located<Double>?) -> Double? {
    guard let amount, let rate else { return nil }
    return amount.value * rate
  }

  /// An amount in a column; where its key is hidden a dash, so that nothing says that it is not known.
  func money(_ amount: Located<Double>?, _ column: MoneyColumn, at path: String) -> String {
    let amount = self.amount(amount)
    return amount == nil && !sees(path) ? PageWords.absent : column.text(amount)
  }

  /// How many rows a table has: `200 of 1,240` where not all are shown.
  func count(_ total: Int, shown: Int = longest) -> String {
    total <= shown
      ? words.whole(total) : words.text(.accountCountCut(shown: .count(shown), total: .count(total)))
  }

  private static func openAsks(_ asks: [Ask]) -> [Int] {
    var open = asks.indices.filter { asks[$0].isOpen }
    if open.count < 2 { return open }
    open.sort { left, right in
      let days = (asks[left].due?.value.number ?? .max, asks[right].due?.value.number ?? .max)
      return days.0 == days.1 ? left < right : days.0 < days.1
    }
    return open
  }

  private static func lowAspects(_ aspects: [AspectFigures], names: SiteNames, floor: Double) -> [String] {
    var low = names.shownAspects.filter { aspects[$0].isBelow(floor: floor) }
    if low.isEmpty { return [] }
    low.sort { (aspects[$0].level ?? 0) < (aspects[$1].level ?? 0) - 1e-9 }
    return low.map { names.aspects[$0] }
  }
}
