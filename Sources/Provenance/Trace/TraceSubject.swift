import AccountPlans
import Alignment
import Diagnostics
import Figures
import FrontMatter

/// The account whose figures are traced, and all they were computed from.
struct TraceSubject: Sendable {
  let source: FigureSource
  /// In the portfolio.
  let index: Int
  let words: Words

  var portfolio: AssessedPortfolio { source.portfolio }
  var context: AssessmentContext { source.context }
  var findings: AccountFindings { source.findings[index] }
  var assessed: AssessedPlan { portfolio.plans[index] }
  var plan: Shared<AccountPlan> { assessed.plan }
  var aspects: [Aspect] { context.model.aspects }
  var currency: String { context.site.currency }
  /// Of the plan's money.
  var planCurrency: String { plan.currency?.value ?? currency }

  /// The scores that figures of a date stand on, of all who rated until today or were expected to.
  func sheet(asOf day: Day) -> ScoreSheet {
    ScoreSheet(plan, raters: assessed.alignment.raters, asOf: day, context: context)
  }

  func say(_ phrase: Phrase) -> String { words.say(phrase) }

  /// The weight of an aspect in model.yaml; nil where it is built in.
  func weightSource(ofAspect aspect: Int) -> SourceRange? {
    context.model.file?.aspects?.value[aspect].weight?.at
  }

  /// The weight of a rater in model.yaml; nil where it is built in.
  func weightSource(ofRater rater: String) -> SourceRange? {
    context.model.file?.raters.first { $0.key.value == rater }?.value.at
  }

  /// The rate of a currency in site.yaml; nil for the site's own.
  func rateSource(of currency: String) -> SourceRange? {
    context.site.file.exchangeRates.first { $0.key.value == currency }?.value.at
  }
}
