/// The aspects that stand lowest at the decimals that pages show.
package struct Lowest {
  /// Places in the model, as pages order them.
  package let aspects: [Int]
  /// Of the one that truly is the lowest.
  package let level: Double
  package let isBelowFloor: Bool
  /// No scored aspect shows another level: none is lower than others.
  package let isAll: Bool
}
