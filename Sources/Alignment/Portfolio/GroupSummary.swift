/// The accounts of one value of a group.
package struct GroupSummary: Sendable {
  package let group: String
  package let value: String
  /// Places of its active accounts, ascending.
  package let members: [Int]
  package let summary: PortfolioSummary
}
