import Diagnostics

/// Worst first, then by rule and item.
struct FindingOrder: Comparable {
  let severity: Severity
  let rule: String
  let item: String

  static func < (left: FindingOrder, right: FindingOrder) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.rule != right.rule { return left.rule.utf8.lexicographicallyPrecedes(right.rule.utf8) }
    return left.item.utf8.lexicographicallyPrecedes(right.item.utf8)
  }
}
