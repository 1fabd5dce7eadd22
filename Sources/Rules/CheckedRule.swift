import Alignment
import Diagnostics

/// A rule of a stratum as a value, for the list of the stratum.
package struct CheckedRule<Subject>: Sendable {
  package let card: RuleCard
  let run: @Sendable (Subject, AssessmentContext) -> [Finding]?
  let isHidden: @Sendable (AssessmentContext) -> Bool
  let isItemHidden: @Sendable (String, AssessmentContext) -> Bool

  init(
    card: RuleCard, run: @escaping @Sendable (Subject, AssessmentContext) -> [Finding]?,
    isHidden: @escaping @Sendable (AssessmentContext) -> Bool,
    isItemHidden: @escaping @Sendable (String, AssessmentContext) -> Bool
  ) {
    self.card = card
    self.run = run
    self.isHidden = isHidden
    self.isItemHidden = isItemHidden
  }

  init<R: Rule>(_ rule: R.Type) where R.Subject == Subject {
    card = R.card
    run = { subject, context in R.check(subject, in: context) }
    isHidden = { context in R.isHidden(in: context) }
    isItemHidden = { item, context in R.isHidden(item: item, in: context) }
  }
}
