/// A weighted mean, as it is added up.
package struct WeightedMean: Hashable, Sendable {
  /// A value that counts.
  package struct Term: Hashable, Sendable {
    package let value: Double
    package let weight: Double

    package var product: Double { weight * value }
  }

  /// Of the products.
  package private(set) var sum = 0.0
  /// Of the weights.
  package private(set) var weight = 0.0

  /// nil of nothing.
  package var value: Double? { weight > 0 ? sum / weight : nil }

  mutating func add(_ term: Term) {
    sum += term.product
    weight += term.weight
  }
}
