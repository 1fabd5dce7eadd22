/// Which signs the numbers of a CSV file show to stand before decimals.
struct DecimalSigns: Equatable {
  var hasPoint = false
  var hasComma = false

  /// Takes in what one number shows: `7,5`, `0,125` and `1200,500` cannot be whole, `1.250,00` has its decimals last.
  mutating func note(_ number: some Collection<UInt8>) {
    var whole = 0
    var isZero = false
    var decimals = 0
    var sign: UInt8?
    var seen: (points: Int, commas: Int) = (0, 0)
    for byte in number {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if sign == nil {
          isZero = whole == 0 && byte == UInt8(ascii: "0")
          whole += 1
        } else {
          decimals += 1
        }
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if byte == UInt8(ascii: ".") { seen.points += 1 } else { seen.commas += 1 }
        if sign != nil { whole += decimals }
        decimals = 0
        sign = byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): return
      default: continue
      }
    }
    guard let sign, decimals > 0 else { return }
    let isOnly = seen.points + seen.commas == 1
    let isLastOfBoth =
      seen.points > 0 && seen.commas > 0 && (sign == UInt8(ascii: ".") ? seen.points : seen.commas) == 1
    let showsDecimals = isOnly && (decimals != 3 || isZero || whole == 0 || whole > 3)
    guard showsDecimals || isLastOfBoth else { return }
    if sign == UInt8(ascii: ".") { hasPoint = true } else { hasComma = true }
  }

  /// Whether a sign stands before decimals wherever the file shows it, and the other nowhere.
  func mean(_ sign: UInt8) -> Bool { sign == UInt8(ascii: ".") ? hasPoint && !hasComma : hasComma && !hasPoint }
}
