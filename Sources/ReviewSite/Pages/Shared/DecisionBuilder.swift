import AccountPlans
import Alignment
import Diagnostics

/// Builds what management should decide: open asks.
package struct DecisionBuilder: Sendable {
  /// Where a decision is shown; the account's own page need not say whose it is.
  package enum Page { case overview, account }

  private let content: SiteContent
  private let about: AboutText

  package init(_ content: SiteContent) {
    self.content = content
    about = AboutText(content: content)
  }

  /// An ask, by the places of its plan and of itself in the plan.
  package func ask(_ ask: Int, of place: Int, on page: Page) -> DecisionView {
    self.ask(content.portfolio.plans[place].plan.asks[ask], of: place, on: page)
  }

  private func ask(_ ask: borrowing Ask, of place: Int, on page: Page) -> DecisionView {
    let assessed = content.portfolio.plans[place]
    let id = ask.id.value
    let recommendation = ask.recommendation?.value
    let language = TextLanguage(of: assessed, ask.text.value, content: content)
    let options = Self.options(ask.options, recommended: recommendation, language: language.code)
    let due = ask.due?.value
    return DecisionView(
      anchor: page == .overview ? String(assessed.id, "-", id) : id,
      due: ask.writtenDue.map { content.words.due($0.value, asOf: content.asOf) },
      undated: due == nil && !content.context.hides("asks.due"),
      when: due.map { content.words.when($0, asOf: content.asOf) }, late: due.map { $0 < content.asOf } ?? false,
      url: page == .overview
        ? "\(SiteAddresses.account(assessed.id))#\(id)" : ask.about.map { "#" + $0.value },
      title: ask.text.value, account: page == .overview ? assessed.plan.account.value : nil,
      about: ask.about.map { about.name(of: $0.value, place: place) },
      forum: ask.forum.map { content.names.forum($0.value) },
      summary: ask.about.flatMap { about.summary(of: $0.value, place: place) }, hasOptions: !options.isEmpty,
      options: options, recommendation: options.contains { $0.name == recommendation } ? nil : recommendation,
      waiting: nil, language: language.code, rightToLeft: language.isRightToLeft)
  }

  /// The option that the recommendation is, else the longest with which it begins; of two of one text the first.
  private static func options(_ options: [Located<String>], recommended advice: String?, language: String?)
    -> [ChoiceView]
  {
    var advised: Int?
    if let advice {
      for place in options.indices where begins(advice, with: options[place].value) {
        if advised.map({ options[$0].value.count < options[place].value.count }) ?? true { advised = place }
      }
    }
    return options.indices.map { ChoiceView(name: options[$0].value, recommended: $0 == advised, language: language) }
  }

  /// Whether a recommendation is an option, or begins with it: `Grant 320 h, less if the mill stops`.
  private static func begins(_ advice: String, with option: String) -> Bool {
    guard advice.hasPrefix(option) else { return false }
    return advice.dropFirst(option.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
  }
}
