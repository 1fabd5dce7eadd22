/// The lowest and highest score of an aspect.
package struct Spread: Hashable, Sendable {
  package let lowest: Int
  package let highest: Int

  package var value: Double { Double(highest - lowest) }
}
