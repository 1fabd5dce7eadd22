import Diagnostics

/// What accounts contend for: one resource of one unit in one period, matched by name.
package struct PoolKey: Hashable, Sendable {
  package let unit: String
  package let resource: String
  package let period: Period

  package init(unit: String, resource: String, period: Period) {
    self.unit = unit
    self.resource = resource
    self.period = period
  }

  /// By unit, resource and the period's name, in the order of their bytes.
  static func isBefore(_ left: PoolKey, _ right: PoolKey) -> Bool {
    if left.unit != right.unit { return left.unit.utf8.lexicographicallyPrecedes(right.unit.utf8) }
    if left.resource != right.resource { return left.resource.utf8.lexicographicallyPrecedes(right.resource.utf8) }
    return left.period.description.utf8.lexicographicallyPrecedes(right.period.description.utf8)
  }
}
