/// Maps a span of values to a span of coordinates, either of which may run downwards.
package struct LinearScale {
  private let start: Double
  private let origin: Double
  private let factor: Double

  /// A span of no length maps to the middle.
  package init(from values: ClosedRange<Double>, to coordinates: (Double, Double)) {
    let length = values.upperBound - values.lowerBound
    start = values.lowerBound
    origin = length > 0 ? coordinates.0 : (coordinates.0 + coordinates.1) / 2
    factor = length > 0 ? (coordinates.1 - coordinates.0) / length : 0
  }

  package func callAsFunction(_ value: Double) -> Double { origin + (value - start) * factor }

  package func callAsFunction(_ value: Int) -> Double { self(Double(value)) }
}
