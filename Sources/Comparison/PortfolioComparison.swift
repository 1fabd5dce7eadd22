import AccountPlans
import Alignment
import Diagnostics

/// What differs between two revisions of the plans, as of one date.
package struct PortfolioComparison: Sendable {
  package let before: RevisionName
  package let after: RevisionName
  /// The side that has no content folder.
  package let missing: Side?
  package let beforeCurrency: String
  package let currency: String
  package let asOf: Day
  /// How many accounts were compared, those that are new or gone among them.
  package let compared: Int
  package let portfolio: [FigureChange]
  /// Those that differ, by the id after, else before.
  package let accounts: [AccountChange]
  /// Of the site and of ordinary pages.
  package let findings: [FindingChange]
  /// Settings files that differ, by which figures may move without any plan.
  package let settings: [String]
  package let faults: [RevisionFault]
  /// Plans that took no part, since they have a fault on one side.
  package let leftOut: [LeftOutPlans.Plan]
  let names: ComparedNames

  /// Compares two revisions as of one date, both without the plans that are left out.
  package init(
    _ before: ComparedRevision, _ after: ComparedRevision, missing: Side? = nil, settings: [String] = [],
    leftOut: [LeftOutPlans.Plan] = []
  ) {
    self.before = before.name
    self.after = after.name
    self.missing = missing
    beforeCurrency = before.context.site.currency
    currency = after.context.site.currency
    asOf = after.context.asOf
    portfolio = FigureChange.between(
      KeyedFigure.ofPortfolio(before), KeyedFigure.ofPortfolio(after))
    let pairs = AccountMatching(before.portfolio, after.portfolio).pairs
    compared = pairs.count
    accounts = pairs.compactMap { pair in
      AccountChange(
        pair.before.map { AccountFacts($0, of: before) }, before.files,
        pair.after.map { AccountFacts($0, of: after) }, after.files)
    }
    findings = FindingChange.between(
      before.siteFindings, before.files, after.siteFindings, after.files, account: nil)
    self.settings = settings
    self.leftOut = leftOut
    faults =
      before.faults.map { RevisionFault(side: .before, fault: ToldFinding($0, in: before.files)) }
      + after.faults.map { RevisionFault(side: .after, fault: ToldFinding($0, in: after.files)) }
    names = ComparedNames(before: before.context, after: after.context)
  }

  package var differs: Bool { !portfolio.isEmpty || !accounts.isEmpty || !findings.isEmpty }

  package func name(_ side: Side) -> RevisionName { side == .before ? before : after }

  /// Largest move of the index first, then by id: the order in which people read.
  var accountsByWeight: [AccountChange] {
    accounts.enumerated().sorted { left, right in
      if left.element.weight != right.element.weight { return left.element.weight > right.element.weight }
      return left.offset < right.offset
    }.map(\.element)
  }
}
