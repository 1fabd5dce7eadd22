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

    fileprivate mutating func count(_ finding: Diagnostic) {
      count += 1
      if finding.waived { waived += 1 }
    }
  }

  /// By id.
  package let entries: [Entry]

  package init(_ content: SiteContent) {
    var entries: [Entry] = []
    var found: [String: Int] = [:]
    func entry(of card: RuleCard) -> Int {
      if let place = found[card.id] { return place }
      found[card.id] = entries.count
      entries.append(Entry(card))
      return entries.count - 1
    }
    for place in content.order.places {
      for finding in content.findings[place] {
        let entry = entry(of: finding.card)
        entries[entry].count(finding)
        if entries[entry].places.last != Int32(place) { entries[entry].places.append(Int32(place)) }
      }
    }
    for finding in content.siteFindings {
      let entry = entry(of: finding.card)
      entries[entry].count(finding)
      if entries[entry].files.last != finding.at.file { entries[entry].files.append(finding.at.file) }
    }
    self.entries = entries.sorted { $0.card.id < $1.card.id }
  }
}
