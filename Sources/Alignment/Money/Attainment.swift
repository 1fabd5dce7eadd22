/// Revenue and target of the periods in which both are given.
package struct Attainment: Hashable, Sendable {
  package private(set) var revenue = 0.0
  package private(set) var target = 0.0

  package var value: Double? { ratio(revenue, target) }

  mutating func add(revenue: Double, target: Double) {
    self.revenue += revenue
    self.target += target
  }
}
