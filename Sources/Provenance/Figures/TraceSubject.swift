import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// The account whose figures are traced, and all they were computed from.
struct TraceSubject: Sendable {
  let portfolio: AssessedPortfolio
  /// In `portfolio.plans`.
  let place: Int
  let context: AssessmentContext
  let findings: AccountFindings
  let words: Words
  /// The account as of the previous date.
  let earlier: AssessedPlan

  init(portfolio: AssessedPortfolio, place: Int, context: AssessmentContext, findings: AccountFindings, words: Words) {
    self.portfolio = portfolio
    self.place = place
    self.context = context
    self.findings = findings
    self.words = words
    let assessed = portfolio.plans[place]
    let then = AssessmentContext(
      site: context.site, model: context.model, units: context.units, asOf: assessed.alignment.previousDate,
      hiddenParts: context.hiddenParts, hiddenSections: context.hiddenSections)
    earlier = AssessedPlan(plan: assessed.plan, context: then)
  }

  var assessed: AssessedPlan { portfolio.plans[place] }
  var plan: Shared<AccountPlan> { assessed.plan }
  var aspects: [Aspect] { context.model.aspects }
  var currency: String { context.site.currency }
  /// Of the plan's money.
  var planCurrency: String { plan.currency?.value ?? currency }

  func say(_ key: String, _ arguments: Phrase.Arguments = [:]) -> String { words.say(key, arguments) }

  /// The weight of an aspect in model.yaml; nil where it is built in.
  func weightPlace(ofAspect aspect: Int) -> SourceRange? {
    context.model.file?.aspects?.value[aspect].weight?.at
  }

  /// The weight of a rater in model.yaml; nil where it is built in.
  func weightPlace(ofRater rater: String) -> SourceRange? {
    context.model.file?.raters.first { $0.key.value == rater }?.value.at
  }

  /// The rate of a currency in site.yaml; nil for the site's own.
  func ratePlace(of currency: String) -> SourceRange? {
    context.site.file.exchangeRates.first { $0.key.value == currency }?.value.at
  }
}
