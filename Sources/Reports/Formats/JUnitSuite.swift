import Diagnostics

/// A file of a check as a suite of tests: for a plan a case for every rule that looked at it, for any other file one for every
/// rule that found something.
struct JUnitSuite {
  enum Result {
    case passed, failed, waived
  }

  struct Case {
    let rule: String
    let entries: [ReportEntry]

    /// Waived: everything that it found is.
    var result: Result {
      if entries.contains(where: \.fails) { return .failed }
      return !entries.isEmpty && entries.allSatisfy(\.isWaived) ? .waived : .passed
    }
  }

  /// From the root of the repository.
  let path: String
  /// The account's id, else the path.
  let name: String
  let cases: [Case]

  /// Plans in the order of their files, then what belongs to none.
  static func all(of check: CheckedContent) -> [JUnitSuite] {
    let plans = check.plans.sorted { $0.file < $1.file }
    let accounts = Set(plans.map(\.account))
    var byPlan: [String: [ReportEntry]] = [:]
    var byPath: [String: [ReportEntry]] = [:]
    var paths: [String] = []
    for entry in check.entries() {
      if let account = entry.account, accounts.contains(account) {
        byPlan[account, default: []].append(entry)
      } else {
        if byPath[entry.place.path] == nil { paths.append(entry.place.path) }
        byPath[entry.place.path, default: []].append(entry)
      }
    }
    let ofPlans = plans.map { plan in
      let path = check.content.repositoryPrefix + check.content.files.path(of: plan.file)
      return JUnitSuite(path: path, name: plan.account, cases: cases(byPlan[plan.account] ?? [], rules: plan.rules))
    }
    return ofPlans + paths.map { JUnitSuite(path: $0, name: $0, cases: cases(byPath[$0] ?? [], rules: [])) }
  }

  private static func cases(_ entries: [ReportEntry], rules: [String]) -> [Case] {
    let byRule = Dictionary(grouping: entries) { $0.card.id }
    let others = byRule.keys.filter { !rules.contains($0) }
    return (rules + others.sorted()).map { Case(rule: $0, entries: byRule[$0] ?? []) }
  }
}
