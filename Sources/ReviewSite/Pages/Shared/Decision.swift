import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Decision in the templates.
package struct DecisionView: View, Equatable {
  /// Overview: "havupuro-D1"; account page: "D1"
  package var anchor: String
  /// "26 Nov"
  package var due: String?
  /// No date is given, where the reader would see one
  package var undated: Bool
  /// "in 2 days", "today", "12 days late"
  package var when: String?
  package var late: Bool
  /// Overview: accounts/havupuro.html#D1; account page: nil, or #R1 of what it is about
  package var url: String?
  /// The ask's text
  package var title: String
  /// Overview only
  package var account: String?
  /// "R1 Vibration engineer, 320 hours, Q1 2027"
  package var about: String?
  package var forum: String?
  /// A sentence on what it rests on: case, and what its pool has
  package var summary: String?
  package var hasOptions: Bool
  package var options: [ChoiceView]
  /// Only when it is none of the options
  package var recommendation: String?
  /// "Waiting costs €18k a month": where the plan says it
  package var waiting: String?
  /// Of the plan's texts, where it is another than the page's: "fi"
  package var language: String?
  package var rightToLeft: Bool

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .optionalText("due", \.due),
    .flag("undated", \.undated),
    .optionalText("when", \.when),
    .flag("late", \.late),
    .optionalURL("url", \.url),
    .text("title", \.title),
    .optionalText("account", \.account),
    .optionalText("about", \.about),
    .optionalText("forum", \.forum),
    .optionalText("summary", \.summary),
    .flag("hasOptions", \.hasOptions),
    .list("options", \.options),
    .optionalText("recommendation", \.recommendation),
    .optionalText("waiting", \.waiting),
    .optionalText("language", \.language),
    .flag("rightToLeft", \.rightToLeft),
  ]
}

/// The fields of Choice in the templates.
package struct ChoiceView: View, Equatable {
  package var name: String
  package var recommended: Bool
  /// As of the decision
  package var language: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .flag("recommended", \.recommended),
    .optionalText("language", \.language),
  ]
}

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

  /// An ask, by the indices of its plan and of itself in the plan.
  package func ask(_ ask: Int, of account: Int, on page: Page) -> DecisionView {
    self.ask(content.portfolio.plans[account].plan.asks[ask], of: account, on: page)
  }

  private func ask(_ ask: borrowing Ask, of account: Int, on page: Page) -> DecisionView {
    let assessed = content.portfolio.plans[account]
    let id = ask.id.value
    let recommendation = ask.recommendation?.value
    let language = TextLanguage(of: assessed, ask.text.value, content: content)
    let recommended = ask.recommendedOption
    let options = ask.options.indices.map {
      ChoiceView(name: ask.options[$0].value, recommended: $0 == recommended, language: language.code)
    }
    let due = ask.due?.value
    return DecisionView(
      anchor: page == .overview ? String(assessed.id, "-", id) : id,
      due: ask.writtenDue.map { content.words.due($0.value, asOf: content.asOf) },
      undated: due == nil && !content.context.hides("asks.due"),
      when: due.map { content.words.when($0, asOf: content.asOf) }, late: ask.isLate(in: content.context),
      url: page == .overview
        ? "\(SiteAddresses.account(assessed.id))#\(id)" : ask.about.map { "#" + $0.value },
      title: ask.text.value, account: page == .overview ? assessed.plan.account.value : nil,
      about: ask.about.map { about.name(of: $0.value, account: account) },
      forum: ask.forum.map { content.names.forum($0.value) },
      summary: ask.about.flatMap { about.summary(of: $0.value, account: account) }, hasOptions: !options.isEmpty,
      options: options, recommendation: options.contains { $0.name == recommendation } ? nil : recommendation,
      waiting: nil, language: language.code, rightToLeft: language.isRightToLeft)
  }
}
