import AccountPlans
import Alignment
import Comparison
import Diagnostics
import FrontMatter
import Testing

/// Two random revisions of one portfolio, the same for the same seed: accounts come, go and take other ids.
struct RandomSides {
  private var state: UInt64
  private let at = SourceRange(startOf: FileID(0))
  private let files = SourceFiles([SourceFile(id: FileID(0), path: "accounts/a.md")])
  private let context: AssessmentContext

  init(seed: UInt64) throws {
    state = seed
    context = AssessmentContext(
      site: Site(), model: AlignmentModel(nil), units: [], asOf: try #require(Day(iso: "2026-11-24")))
  }

  mutating func sides() -> (ComparedRevision, ComparedRevision) {
    let ids = (0..<14).map { "a\($0 + 10)" }
    return (side(ids), side(ids))
  }

  /// Uniform, by the generator SplitMix64.
  private mutating func next(_ bounds: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return bounds.lowerBound + Int(mixed % UInt64(bounds.count))
  }

  private mutating func chance(_ percent: Int) -> Bool { next(1...100) <= percent }

  private mutating func element<Element>(_ elements: [Element]) -> Element { elements[next(0...elements.count - 1)] }

  private func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: at) }

  private mutating func side(_ ids: [String]) -> ComparedRevision {
    var plans: [AccountPlan] = []
    for id in ids where chance(75) {
      var plan = AccountPlan(at: at)
      plan.id = chance(20) ? "\(id)-new" : id
      // Now and then one claims the former id of another, as two that were joined do.
      if chance(40) { plan.formerIDs = [located(id), located(element(ids))] }
      plan.account = located(chance(80) ? "Account \(id)" : element(["Twin", "Twin ", "Other"]))
      plan.writtenState = chance(10) ? located(.draft) : nil
      fill(&plan)
      plans.append(plan)
    }
    plans.sort { $0.id < $1.id }
    let assessed = plans.map { AssessedPlan(plan: Shared($0), context: context) }
    var findings: [AccountFindings] = []
    for plan in plans {
      findings.append(
        AccountFindings(
          self.findings(account: plan.id), evidenced: Array(repeating: nil, count: 7),
          contradicted: Array(repeating: false, count: 7)))
    }
    return ComparedRevision(
      name: .workingTree, context: context, portfolio: AssessedPortfolio(plans: assessed, context: context),
      findings: findings, siteFindings: self.findings(account: nil),
      faults: [], files: files)
  }

  private mutating func findings(account: String?) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for rule in ["action-overdue", "plan-stale", "units-disagree"] where chance(60) {
      for ordinal in 0..<next(1...2) {
        var finding = Sample.finding(
          rule, element([.info, .warning, .error]), item: rule == "plan-stale" ? nil : "X1", account: account,
          waived: chance(20))
        finding.ordinal = Int32(ordinal)
        findings.append(finding)
      }
    }
    return findings
  }

  private mutating func fill(_ plan: inout AccountPlan) {
    for _ in 0..<next(0...5) {
      var entry = RatingEntry(at: at)
      entry.date = located(Day(number: 20_700 - next(0...200)))
      entry.rater = located(element(["kam", "sponsor", "u1"]))
      for aspect in Aspect.builtIn where chance(50) {
        entry.scores.append(MapEntry(key: located(aspect.id), value: located(.level(UInt8(next(1...5))))))
      }
      plan.ratings.append(entry)
    }
    for number in 0..<next(0...3) {
      var request = Request(at: at)
      request.id = located("R\(number)")
      request.unit = located(element(["u1", "u2"]))
      request.resource = located("Crane")
      request.amount = located(Double(next(1...4)))
      request.period = located(element(["2026-Q4", "2027-Q1"].compactMap { Period($0) }))
      request.status = located(element(RequestStatus.allCases))
      plan.requests.append(request)
    }
    for number in 0..<next(0...2) {
      var ask = Ask(at: at)
      ask.id = located("D\(number)")
      ask.text = located(element(["Grant it", "Refuse it"]))
      ask.status = located(element(AskStatus.allCases))
      plan.asks.append(ask)
      var promise = Promise(at: at)
      promise.id = located("V\(number)")
      promise.promise = located("Fewer stops")
      var need = Need(at: at)
      need.unit = located(element(["u1", "u2"]))
      need.commitment = located(element(Commitment.allCases))
      promise.needs = chance(80) ? [need] : []
      plan.promises.append(promise)
    }
    decide(&plan)
    if chance(60) {
      var period = FinancialPeriod(at: at)
      period.period = located(Period(length: .year, year: 2025, part: 1) ?? .placeholder)
      for figure in Figure.allCases where chance(80) { period[figure] = located(Double(next(-10...5000))) }
      plan.financials = [period]
    }
  }

  private mutating func decide(_ plan: inout AccountPlan) {
    for _ in 0..<next(0...2) {
      var meeting = GovernanceEntry(at: at)
      meeting.forum = located(element(["board", "area"]))
      var decision = Decision(at: at)
      decision.text = located(element(["Go on", "Stop"]))
      decision.status = located(element(DecisionStatus.allCases))
      meeting.decisions = Array(repeating: decision, count: next(1...2))
      plan.governance.append(meeting)
    }
  }
}
