import Comparison
import Figures

/// Everything that a comparison says, a line each, so that two can be compared; `swapped` exchanges its sides.
struct Flattened {
  private(set) var lines: [String] = []
  private let swapped: Bool

  init(_ comparison: PortfolioComparison, swapped: Bool = false) {
    self.swapped = swapped
    add("portfolio", comparison.portfolio)
    add("site", comparison.findings)
    for account in comparison.accounts {
      let (before, after) = pair(account.before?.id ?? "none", account.after?.id ?? "none")
      let name = "\(before) to \(after)"
      lines.append("\(name) \(told(account.change)) \(account.isRenamed)")
      add(name, account.figures)
      add(name, account.findings)
      for entry in account.entries {
        let title = "\(name) \(entry.kind) \(entry.id)"
        lines.append("\(title) \(told(entry.change))")
        add(title, entry.fields)
      }
    }
    lines.sort()
  }

  private mutating func add(_ name: String, _ changes: [FigureChange]) {
    for change in changes {
      let (before, after) = pair(change.before.exported, change.after.exported)
      lines.append("\(name) \(change.key): \(before) to \(after)")
    }
  }

  private mutating func add(_ name: String, _ changes: [FindingChange]) {
    for change in changes {
      let (before, after) = pair(told(change.before), told(change.after))
      lines.append("\(name) \(told(change.change)) \(before) to \(after)")
    }
  }

  private func pair(_ before: String, _ after: String) -> (String, String) {
    swapped ? (after, before) : (before, after)
  }

  private func told(_ finding: ToldFinding?) -> String {
    finding.map { "\($0.rule) \($0.item ?? "") \($0.severity) \($0.isWaived)" } ?? "none"
  }

  private func told(_ change: Change) -> String {
    guard swapped else { return change.rawValue }
    switch change {
    case .new: return Change.gone.rawValue
    case .gone: return Change.new.rawValue
    case .changed: return change.rawValue
    }
  }
}
