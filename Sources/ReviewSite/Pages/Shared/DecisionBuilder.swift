import AccountPlans
import Alignment
import Diagnostics

/// Builds what management should decide: open asks and overdue reviews.
package struct DecisionBuilder: Sendable {
  /// Where a decision is shown; the account's own page need not say whose it is.
  package enum Page { case overview, account }

  private static let reviewRule = "review-overdue"
  private let content: SiteContent
  private let about: AboutText
  private let rules: RuleLinks

  package init(_ content: SiteContent) {
    self.content = content
    about = AboutText(content: content)
    rules = RuleLinks(content, root: "")
  }

  /// An ask, by the places of its plan and of itself in the plan.
  package func ask(_ ask: Int, of place: Int, on page: Page) -> DecisionView {
    self.ask(content.portfolio.plans[place].plan.asks[ask], of: place, on: page)
  }

  private func ask(_ ask: borrowing Ask, of place: Int, on page: Page) -> DecisionView {
    let assessed = content.portfolio.plans[place]
    let id = ask.id.value
    let recommendation = ask.recommendation?.value
    let options = Self.options(ask.options, recommended: recommendation)
    let due = ask.due?.value
    return DecisionView(
      anchor: page == .overview ? String(assessed.id, "-", id) : id, due: due.map { day($0) },
      when: due.map { content.words.when($0, asOf: content.asOf) }, late: due.map { $0 < content.asOf } ?? false,
      url: page == .overview
        ? "\(SiteAddresses.account(assessed.id))#\(id)" : ask.about.map { "#" + $0.value },
      title: ask.text.value, account: page == .overview ? assessed.plan.account.value : nil,
      about: ask.about.map { about.name(of: $0.value, place: place) },
      forum: ask.forum.map { content.names.forum($0.value) }, rule: nil,
      summary: ask.about.flatMap { about.summary(of: $0.value, place: place) }, hasOptions: !options.isEmpty,
      options: options, recommendation: options.contains { $0.name == recommendation } ? nil : recommendation,
      waiting: nil)
  }

  /// The longest option with which a recommendation begins is the one that it recommends.
  private static func options(_ options: [Located<String>], recommended advice: String?) -> [ChoiceView] {
    var advised: String?
    if let advice {
      for place in options.indices where begins(advice, with: options[place].value) {
        let option = options[place].value
        if advised.map({ $0.count < option.count }) ?? true { advised = option }
      }
    }
    return options.indices.map {
      ChoiceView(name: options[$0].value, recommended: options[$0].value == advised)
    }
  }

  /// The review of an account that should have been held.
  package func review(of place: Int) -> DecisionView {
    let assessed = content.portfolio.plans[place]
    let words = content.words
    let due = content.matters[place].reviewDue
    let name = assessed.plan.account.value
    let title =
      assessed.reviewsHeld.last.map { held in
        words.phrase("decide-review", ["account": .name(name), "date": .name(day(held))])
      } ?? words.phrase("decide-review-never", ["account": .name(name)])
    return DecisionView(
      anchor: "\(assessed.id)-review", due: due.map { day($0) }, when: due.map { words.when($0, asOf: content.asOf) },
      late: true, url: SiteAddresses.account(assessed.id), title: title, account: nil,
      about: words.phrase("decide-owner", ["name": .name(assessed.plan.owner.value)]), forum: nil,
      rule: rules.url(of: Self.reviewRule).map { LinkView(name: Self.reviewRule, url: $0) },
      summary: standing(of: place), hasOptions: false, options: [], recommendation: nil, waiting: nil)
  }

  /// Whether a recommendation is an option, or begins with it: `Grant 320 h, less if the mill stops`.
  private static func begins(_ advice: String, with option: String) -> Bool {
    guard advice.hasPrefix(option) else { return false }
    return advice.dropFirst(option.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  private func day(_ day: Day) -> String { content.words.nearDay(day, asOf: content.asOf) }

  /// How the account stands, in a sentence; nil where nothing is rated.
  private func standing(of place: Int) -> String? {
    let alignment = content.portfolio.plans[place].alignment
    guard let index = alignment.index, let lowest = LowestBuilder(content: content).view(of: place) else { return nil }
    return content.words.phrase(
      "decide-standing",
      [
        "index": .index(index), "change": .name(content.words.change(alignment.change)),
        "aspect": .name(lowest.name), "level": .name(lowest.level),
      ])
  }
}
