import StringTemplates

/// The fields of Point in the templates.
package struct PointView: View, Equatable {
  package var x: Double
  package var y: Double

  package static let fields: [Field<Self>] = [
    .number("x", \.x),
    .number("y", \.y),
  ]
}

/// The text of a `points` attribute: `x,y x,y …`, two decimals at most.
package struct PointList {
  private var bytes: [UInt8] = []

  /// With room for a number of points of everyday length.
  package init(room points: Int = 0) { bytes.reserveCapacity(13 * points) }

  package mutating func add(_ x: Double, _ y: Double) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    Self.write(x, into: &bytes)
    bytes.append(UInt8(ascii: ","))
    Self.write(y, into: &bytes)
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a coordinate with at most two decimals, without trailing zeros.
  package static func write(_ number: Double, into bytes: inout [UInt8]) {
    let hundredths = Int((min(1e9, number.magnitude) * 100 + 0.5).rounded(.down))
    if number < 0, hundredths > 0 { bytes.append(UInt8(ascii: "-")) }
    writeDigits(hundredths / 100, into: &bytes)
    let rest = UInt8(hundredths % 100)
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + rest / 10)
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + rest % 10) }
  }

  private static func writeDigits(_ number: Int, into bytes: inout [UInt8]) {
    if number >= 10 { writeDigits(number / 10, into: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
