import Diagnostics
import FrontMatter

/// The rows of all CSV files, sorted out by account, in the order of file name and line.
struct RowsByAccount: Sendable {
  var financials: [String: [FinancialPeriod]] = [:]
  var ratings: [String: [RatingRow]] = [:]
  var governance: [String: [GovernanceEntry]] = [:]
  var actions: [String: [Action]] = [:]
  var requests: [String: [Request]] = [:]
  var contacts: [String: [Contact]] = [:]
  var whitespace: [String: [WhitespaceCell]] = [:]
  var objectives: [String: [Objective]] = [:]
  var risks: [String: [Risk]] = [:]
  var kpiConflicts: [String: [KPIConflict]] = [:]
  var asks: [String: [Ask]] = [:]
  private var accounts: Set<String> = []

  /// The files in the order of their paths.
  init(_ files: [ListRows]) {
    for file in files {
      accounts.formUnion(file.accounts.map(\.value))
      switch file {
      case .financials(let rows): for row in rows { financials[row.account.value, default: []].append(row.record) }
      case .ratings(let rows): for row in rows { ratings[row.account.value, default: []].append(row.record) }
      case .governance(let rows):
        for row in rows { governance[row.account.value, default: []].append(row.record.entry) }
      case .actions(let rows): for row in rows { actions[row.account.value, default: []].append(row.record) }
      case .requests(let rows): for row in rows { requests[row.account.value, default: []].append(row.record) }
      case .contacts(let rows): for row in rows { contacts[row.account.value, default: []].append(row.record) }
      case .whitespace(let rows): for row in rows { whitespace[row.account.value, default: []].append(row.record) }
      case .objectives(let rows): for row in rows { objectives[row.account.value, default: []].append(row.record) }
      case .risks(let rows): for row in rows { risks[row.account.value, default: []].append(row.record) }
      case .kpiConflicts(let rows): for row in rows { kpiConflicts[row.account.value, default: []].append(row.record) }
      case .asks(let rows): for row in rows { asks[row.account.value, default: []].append(row.record) }
      case .none: break
      }
    }
  }

  /// Whether any row is of an account.
  func hasRows(of id: String) -> Bool { accounts.contains(id) }

  /// Appends the rows of a plan's account to its own lists.
  func append(to plan: inout AccountPlan, _ faults: inout FaultLog) {
    let id = plan.id
    if let rows = financials[id] { plan.financials += rows }
    if let rows = ratings[id] { plan.ratings += RatingEntries(rows, &faults).entries }
    if let rows = governance[id] { plan.governance += rows }
    if let rows = actions[id] { plan.actions += rows }
    if let rows = requests[id] { plan.requests += rows }
    if let rows = contacts[id] { plan.contacts += rows }
    if let rows = whitespace[id] { plan.whitespace += rows }
    if let rows = objectives[id] { plan.objectives += rows }
    if let rows = risks[id] { plan.risks += rows }
    if let rows = kpiConflicts[id] { plan.kpiConflicts += rows }
    if let rows = asks[id] { plan.asks += rows }
  }
}
