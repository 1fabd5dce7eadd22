import Alignment
import Diagnostics

/// Which rules have a finding on the site, and where.
package struct RuleIndex: Sendable {
  package struct Entry: Sendable {
    package let card: RuleCard
    /// Places of the accounts that have it, in the order of lists.
    package fileprivate(set) var places: [Int32] = []
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
      if let place = entries.firstIndex(where: { $0.card == card }) { return place }
      entries.append(Entry(card))
      return entries.count - 1
    }
    for place in content.order.places {
      for finding in content.findings[place].indices {
        let entry = entry(of: content.findings[place][finding].card)
        entries[entry].count(isWaived: content.findings[place][finding].waived)
        if entries[entry].places.last != Int32(place) { entries[entry].places.append(Int32(place)) }
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
