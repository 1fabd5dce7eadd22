import StringTemplates

/// Numbers of the export: rounded to 4 decimals, a half to the even neighbour, without zeros at the end.
package enum JSONNumber {
  /// `null` for what is no number.
  package static func write(_ value: Double, into output: inout Output) {
    guard value.isFinite else { return output.raw(Array("null".utf8)) }
    let magnitude = value.magnitude
    guard magnitude < limit else { return output.raw(Array(exact(value).utf8)) }
    var scaled = tenThousandths(of: magnitude)
    if value < 0, scaled > 0 { output.raw(UInt8(ascii: "-")) }
    output.write(Int(scaled / 10_000))
    scaled %= 10_000
    guard scaled > 0 else { return }
    output.reserve(5)
    output.put(UInt8(ascii: "."))
    while scaled > 0 {
      output.put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: scaled / 1000))
      scaled = scaled % 1000 * 10
    }
  }

  /// The same as a text.
  package static func rounded(_ value: Double) -> String {
    let magnitude = value.magnitude
    guard magnitude < limit else { return exact(value) }
    let scaled = tenThousandths(of: magnitude)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    var decimals = String(10_000 + scaled % 10_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(scaled / 10_000)" + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// Every digit of a number, without a decimal where it is whole.
  package static func exact(_ value: Double) -> String {
    let text = value == 0 ? "0" : String(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// From there on doubles lie further apart than the decimals reach.
  private static let limit = 9e11

  /// The nearest whole number of 1/10,000; what lies exactly between two is decided by the exact product, not by the
  /// rounded one.
  private static func tenThousandths(of magnitude: Double) -> UInt64 {
    let product = magnitude * 10_000
    let down = product.rounded(.down)
    guard product - down == 0.5 else { return UInt64(product.rounded(.toNearestOrEven)) }
    let rest = (-product).addingProduct(magnitude, 10_000)
    if rest > 0 { return UInt64(down) + 1 }
    if rest < 0 { return UInt64(down) }
    return UInt64(product.rounded(.toNearestOrEven))
  }
}
