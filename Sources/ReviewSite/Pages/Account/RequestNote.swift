import AccountPlans
import Alignment
import Diagnostics

/// What stands beside a request's status: since when it waits, or what was decided when and by whom.
struct RequestNote {
  let text: String?
  /// It waits for longer than the limit.
  let isLate: Bool

  /// `amount` writes an amount of the resource.
  init(_ request: borrowing Request, amount: (Double) -> String, page: AccountPage) {
    let context = page.content.context
    let words = page.words
    func day(_ day: Day) -> Argument { .name(words.nearDay(day, asOf: page.asOf)) }
    var first: String?
    var second: String?
    var isLate = false
    if !page.sees("requests.status") {
      first = page.happened(request.asked).map { asked in
        words.phrase("account-asked", ["date": day(asked), "ago": .name(words.ago(asked.days(to: page.asOf)))])
      }
    } else if request.isOpen {
      if let asked = page.happened(request.asked) {
        let days = asked.days(to: page.asOf)
        first = words.phrase("account-asked", ["date": day(asked), "ago": .name(words.ago(days))])
        isLate = page.exceeds(days, page.model.requestAnswerDays)
      }
      if let escalated = page.happened(request.escalated) {
        second = words.phrase("account-escalated", ["date": day(escalated)])
        if let limit = context.site.escalation(for: page.assessed.plan)?.timeLimitDays {
          isLate = isLate || page.exceeds(escalated.days(to: page.asOf), limit.value)
        }
      }
    } else {
      if let granted = request.granted, granted.value < request.amount.value - 1e-9 {
        first = words.phrase("account-granted-part", ["amount": .name(amount(granted.value))])
      }
      switch (page.happened(request.decided), request.decidedBy) {
      case (let decided?, let by?):
        second = words.phrase("account-decided-by", ["date": day(decided), "name": .name(by.value)])
      case (let decided?, nil): second = words.nearDay(decided, asOf: page.asOf)
      case (nil, let by?): second = by.value
      case (nil, nil): break
      }
    }
    text = .joined(first, "; ", second)
    self.isLate = isLate
  }
}
