/// A number as people write it for one another: with blanks or signs between thousands, a currency, a percent sign, or
/// brackets for below zero.
struct WrittenNumber {
  let isPercentage: Bool
  /// The one sign that may stand between thousands as well as before decimals, as in `1.200`; nil where it is clear.
  let ambiguousSign: UInt8?
  private let isNegative: Bool
  private let whole: String
  private let decimals: String
  /// What stands before decimals when it is written plainly.
  private let point: String

  /// nil for what is no number even so.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, decimalComma: Bool) {
    guard bytes.count <= 64 else { return nil }
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var isNegative = false
    if scalars.first == "(", scalars.last == ")" {
      isNegative = true
      scalars = Array(scalars.dropFirst().dropLast())
    }
    let isPercentage = Self.takePercent(&scalars)
    Self.takeCurrency(&scalars)
    isNegative = Self.takeMinus(&scalars) != isNegative
    Self.takeCurrency(&scalars)
    guard let first = scalars.first, let last = scalars.last, Self.isDigit(first), Self.isDigit(last),
      let parts = Self.parts(scalars)
    else { return nil }
    self.isPercentage = isPercentage
    self.isNegative = isNegative
    ambiguousSign = parts.ambiguous
    whole = parts.whole
    decimals = parts.decimals
    point = !decimalComma || parts.sign == "." ? "." : ","
  }

  /// As it can be read.
  var plain: String {
    if isPercentage { return sign + share }
    return decimals.isEmpty ? sign + whole : decimalPlain(point)
  }

  /// With its last three digits taken for thousands.
  var wholePlain: String { sign + whole + decimals }

  /// With its last digits taken for decimals, so many that it is not ambiguous again.
  func decimalPlain(_ point: String) -> String {
    guard decimals.count == 3, whole.count <= 3, whole != "0" else { return sign + whole + point + decimals }
    return sign + whole + point + (decimals.hasSuffix("0") ? String(decimals.dropLast()) : decimals + "0")
  }

  private var sign: String { isNegative ? "-" : "" }

  /// A percentage as a share: two places to the left.
  private var share: String {
    let padded = String(repeating: "0", count: max(0, 3 - whole.count)) + whole
    var fraction = padded.suffix(2) + decimals
    while fraction.last == "0" { fraction = fraction.dropLast() }
    let digits = padded.dropLast(2).drop { $0 == "0" }
    return (digits.isEmpty ? "0" : String(digits)) + (fraction.isEmpty ? "" : point + fraction)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The blanks that spreadsheets put between thousands.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [0x20, 0xA0, 0x2007, 0x2009, 0x202F].contains(scalar.value)
  }

  private static func trim(_ scalars: inout [Unicode.Scalar]) {
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    scalars = Array(scalars.drop(while: isBlank))
  }

  private static func takePercent(_ scalars: inout [Unicode.Scalar]) -> Bool {
    trim(&scalars)
    guard scalars.last == "%" else { return false }
    scalars.removeLast()
    trim(&scalars)
    return true
  }

  /// Takes a minus of any form before or behind the number.
  private static func takeMinus(_ scalars: inout [Unicode.Scalar]) -> Bool {
    let forms: [Unicode.Scalar] = ["-", "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}"]
    if let first = scalars.first, forms.contains(first) {
      scalars.removeFirst()
    } else if let last = scalars.last, forms.contains(last) {
      scalars.removeLast()
    } else {
      if scalars.first == "+" { scalars.removeFirst() }
      return false
    }
    trim(&scalars)
    return true
  }

  /// Takes a currency sign, three capital letters or `kr` before or behind the number.
  private static func takeCurrency(_ scalars: inout [Unicode.Scalar]) {
    trim(&scalars)
    func isCurrency(_ word: some Collection<Unicode.Scalar>) -> Bool {
      if word.count == 1, let sign = word.first { return sign.properties.generalCategory == .currencySymbol }
      // What multiplies the number is no currency: it would be lost.
      let multiples = ["MIO", "MRD", "TSD", "MLN", "MLD", "BIO", "MIL", "BLN", "TKR", "MKR"]
      return word.count == 3 && word.allSatisfy { ("A"..."Z").contains($0) }
        && !multiples.contains(String(String.UnicodeScalarView(word)))
        || word.map { $0.value | 0x20 }.elementsEqual("kr".unicodeScalars.map(\.value))
    }
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .currencySymbol
    }
    let first = scalars.prefix(while: isWord)
    if isCurrency(first) { scalars.removeFirst(first.count) }
    let last = scalars.reversed().prefix(while: isWord).reversed()
    if isCurrency(last) { scalars.removeLast(last.count) }
    trim(&scalars)
  }

  /// The digits before and behind the decimal sign, where the signs between them stand as in a number.
  private static func parts(
    _ scalars: [Unicode.Scalar]
  ) -> (whole: String, decimals: String, sign: Unicode.Scalar?, ambiguous: UInt8?)? {
    var groups: [[Unicode.Scalar]] = [[]]
    var signs: [Unicode.Scalar] = []
    for scalar in scalars {
      if isDigit(scalar) {
        groups[groups.count - 1].append(scalar)
        continue
      }
      let sign: Unicode.Scalar = isBlank(scalar) ? " " : scalar == "\u{2019}" ? "'" : scalar
      guard [" ", "'", ".", ","].contains(sign) else { return nil }
      signs.append(sign)
      groups.append([])
    }
    guard !groups.contains([]) else { return nil }
    func text(_ groups: some Sequence<[Unicode.Scalar]>) -> String {
      var text = String.UnicodeScalarView()
      for group in groups { text.append(contentsOf: group) }
      return String(text)
    }
    let isLastDecimal =
      signs.last.map { last in
        (last == "." || last == ",") && signs.count { $0 == last } == 1
      } ?? false
    let between = isLastDecimal ? signs.dropLast() : signs[...]
    let thousands = isLastDecimal ? groups.dropLast() : groups[...]
    guard Set(between.map(\.value)).count <= 1, areThousands(thousands) else { return nil }
    let decimals = isLastDecimal ? groups[groups.count - 1] : []
    let whole = String(text(thousands))
    let isAmbiguous =
      isLastDecimal && between.isEmpty && decimals.count == 3 && whole.count <= 3 && !whole.hasPrefix("0")
    let sign = isLastDecimal ? signs.last : nil
    return (
      stripped(whole), text([decimals]), sign, isAmbiguous ? sign.map { UInt8(truncatingIfNeeded: $0.value) } : nil
    )
  }

  /// Whether the groups are one number: three digits in each but the first.
  private static func areThousands(_ groups: ArraySlice<[Unicode.Scalar]>) -> Bool {
    guard groups.count > 1, let first = groups.first else { return true }
    return first.count <= 3 && first[0] != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func stripped(_ whole: String) -> String {
    let kept = whole.drop { $0 == "0" }
    return kept.isEmpty ? "0" : String(kept)
  }
}
