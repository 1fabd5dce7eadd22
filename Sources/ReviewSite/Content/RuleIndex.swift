import Alignment
import Diagnostics

/// Which rules have a finding on the site, and where.
package struct RuleIndex: Sendable {
  package struct Entry: Sendable {
    package let card: RuleCard
    /// Indices of the accounts that have it, in the order of lists.
    package fileprivate(set) var accounts: [Int32] = []
    /// Files that have it and belong to no account, in the order of the source.
    package fileprivate(set) var files: [FileID] = []
    package fileprivate(set) var count = 0
    /// How many of the findings are waived.
    package fileprivate(set) var waived = 0

    fileprivate init(_ card: RuleCard) { self.card = card }

    fileprivate mutating func count(isWaived: Bool) {
      count += 1
      if isWaived { waived += 1 }
    }
  }

  /// By id.
  package let entries: [Entry]

  package init(_ content: SiteContent) {
    var entries: [Entry] = []
    func entry(of card: RuleCard) -> Int {
      if let index = entries.firstIndex(where: { $0.card == card }) { return index }
      entries.append(Entry(card))
      return entries.count - 1
    }
    for account in content.order.accounts {
      for finding in content.findings[account].indices {
        let entry = entry(of: content.findings[account][finding].card)
        entries[entry].count(isWaived: content.findings[account][finding].waived)
        if entries[entry].accounts.last != Int32(account) { entries[entry].accounts.append(Int32(account)) }
      }
    }
    for finding in content.siteFindings {
      let entry = entry(of: finding.card)
      entries[entry].count(isWaived: finding.waived)
      if entries[entry].files.last != finding.at.file { entries[entry].files.append(finding.at.file) }
    }
    self.entries = entries.sorted { $0.card.id < $1.card.id }
  }
}
