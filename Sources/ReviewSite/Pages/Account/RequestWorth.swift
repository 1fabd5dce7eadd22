import AccountPlans
import Alignment
import Diagnostics

/// What stands beside or in place of a request's value: that it is a part of a shared case, or what its case lacks.
struct RequestWorth {
  /// `60% of C1`; nil for the whole of a case.
  let part: String?
  /// In place of a value: `no case`, `lacks probability`; a dash where the reader does not see it.
  let missing: String

  init(page: AccountPage, request index: Int) {
    let plan = page.assessed.plan
    part = Self.part(page, plan.requests[index], plan.requests)
    missing = Self.missing(page, plan.requests[index], plan.cases)
  }

  private static func part(_ page: AccountPage, _ request: borrowing Request, _ requests: [Request]) -> String? {
    guard let id = request.caseID?.value, request.state != .withdrawn, page.content.sight.cases else { return nil }
    let sharers = requests.sharing(caseID: id).count
    if sharers < 2 { return nil }
    let share = request.share?.value ?? 1 / Double(sharers)
    return page.words.text(.accountRequestPart(share: .name(page.words.exactShare(share, atMost: 1)), case: .name(id)))
  }

  private static func missing(_ page: AccountPage, _ request: borrowing Request, _ cases: [BusinessCase]) -> String {
    guard page.content.sight.cases, request.state != .withdrawn else { return PageWords.absent }
    var (investment, flows, probability) = (request.investment, request.cashFlows, request.probability)
    if let id = request.caseID?.value {
      for index in cases.indices where cases[index].id.value == id {
        (investment, flows, probability) = (
          cases[index].investment, cases[index].cashFlows, cases[index].probability
        )
      }
    } else if !request.hasOwnCase {
      return page.words.text(.accountNoCase)
    }
    var lacking: [String] = []
    if investment == nil { lacking.append(page.words.text(.keyInvestment)) }
    if flows?.value.isEmpty ?? true { lacking.append(page.words.text(.keyCashFlows)) }
    if probability == nil { lacking.append(page.words.text(.keyProbability)) }
    return page.words.text(.accountCaseLacks(missing: .names(lacking)))
  }
}
