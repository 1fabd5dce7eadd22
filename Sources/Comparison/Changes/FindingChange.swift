import Diagnostics

/// A finding that stands on one side alone, or weighs more on one than on the other.
package struct FindingChange: Sendable {
  package let change: Change
  /// nil where there is none; waived where the waiver makes the difference.
  package let before: ToldFinding?
  package let after: ToldFinding?

  /// The one that stands, of two the one after.
  package var standing: ToldFinding? {
    guard let after, !after.isWaived else { return before ?? after }
    return after
  }

  /// Those of two lists that differ, by identity. `account` is the name under which both sides are looked up.
  static func between(
    _ before: [Diagnostic], _ beforeFiles: SourceFiles, _ after: [Diagnostic], _ afterFiles: SourceFiles,
    account: String?
  ) -> [FindingChange] {
    let earlier = before.map { (key: identity($0, account, beforeFiles), finding: $0) }
    let later = after.map { (key: identity($0, account, afterFiles), finding: $0) }
    let changes = KeyedPairs(earlier, later, key: \.key).all.compactMap { pair in
      FindingChange(
        pair.before.map { ToldFinding($0.finding, in: beforeFiles) },
        pair.after.map { ToldFinding($0.finding, in: afterFiles) })
    }
    return changes.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element)
  }

  private init?(_ before: ToldFinding?, _ after: ToldFinding?) {
    let stood = before.map { !$0.isWaived } ?? false
    let stands = after.map { !$0.isWaived } ?? false
    switch (stood, stands) {
    case (false, false): return nil
    case (false, true): change = .new
    case (true, false): change = .gone
    case (true, true):
      if before?.severity == after?.severity { return nil }
      change = .changed
    }
    self.before = before
    self.after = after
  }

  /// The same account may have another id on the other side.
  private static func identity(_ finding: Diagnostic, _ account: String?, _ files: SourceFiles) -> String {
    var finding = finding
    finding.account = account ?? finding.account
    return finding.identity(in: files)
  }

  /// Worst first, then by rule and item.
  private var order: FindingOrder {
    FindingOrder(severity: standing?.severity ?? .info, rule: standing?.rule ?? "", item: standing?.item ?? "")
  }
}
