import AccountPlans
import Alignment
import Diagnostics

/// The account and its active descendants, with what each brings in.
struct FamilyTrace: Explanation {
  let subject: TraceSubject

  func write(into report: inout Report) {
    let words = subject.words
    report.paragraph(words.say(.traceFamilyFormula))
    let tree = subject.portfolio.tree
    guard tree.families[subject.index] != nil else { return report.heading(words.say(.traceFamilyNone)) }
    var table = Table([
      .text(words.say(.traceAccount)), .number("revenue"), .number("contribution"), .number("net_cash"),
      .text(words.say(.tracePlace)),
    ])
    for index in [subject.index] + tree.descendants(of: subject.index) {
      let assessed = subject.portfolio.plans[index]
      let money = assessed.money
      table.add(
        assessed.id, words.number(money.trailing[.revenue]), words.number(money.contribution),
        words.number(money.netCash), words.place(assessed.plan.parent?.at ?? assessed.plan.at))
    }
    report.heading(words.say(.traceFamilyHeading(currency: .name(subject.currency))))
    report.table(table)
    report.note(words.say(.traceFamilySum))
  }
}
