import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// A figure of a period as the plan or a CSV file has it.
struct WrittenFigure {
  let value: Double
  let at: SourceRange
  let currency: String
  /// The site's currency for one unit of it.
  let rate: Double

  /// nil where no row that can be converted has it.
  init?(_ figure: Figure, of period: Period, _ subject: TraceSubject) {
    let planRate = subject.context.rate(of: subject.plan)
    for row in subject.plan.financials where row.period.value == period {
      guard let written = row[figure], let rate = subject.context.rate(of: row, planRate: planRate) else { continue }
      value = written.value
      at = written.at
      currency = row.currency?.value ?? subject.planCurrency
      self.rate = rate
      return
    }
    return nil
  }
}
