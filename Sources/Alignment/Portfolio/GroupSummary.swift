/// The accounts of one value of a group.
package struct GroupSummary: Sendable {
  package let group: String
  package let value: String
  /// Indices of its active accounts, ascending.
  package let members: [Int]
  package let summary: PortfolioSummary
}
