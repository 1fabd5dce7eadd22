/// A number in a form that is none of ours, and how it is written here.
struct NumberForm: Equatable {
  enum Sign {
    /// A comma or a blank stands for a point or divides thousands; `other` is the second thing that it may be.
    case separator
    case percent
    /// A currency, a unit or a multiple stands beside it.
    case unit
    case leadingZero
  }

  private(set) var sign: Sign
  /// As it is written here.
  private(set) var written: String
  /// The other number that it may be: 1.088 and 1088.
  private(set) var other: String?

  /// The end of a message's key.
  var variant: String {
    switch sign {
    case .separator: other == nil ? "number-separator" : "number-either"
    case .percent: "number-percent"
    case .unit: "number-unit"
    case .leadingZero: "number-zero"
    }
  }

  /// nil where the text does not say one number, or one that is out of bounds.
  init?(_ text: String, in bounds: Bounds) {
    var body = Substring(text).trimmed
    let isNegative = body.first == "-" || body.first == "\u{2212}"
    if isNegative || body.first == "+" { body = body.dropFirst().trimmed }
    let isPercent = body.last == "%"
    if isPercent { body = body.dropLast().trimmed }
    guard let (core, shift, hasUnit) = Self.core(of: body) else { return nil }
    guard let digits = Digits(core) else { return nil }
    // The sign of percent means a hundredth where the number is a share.
    let isShare = isPercent && (bounds.to == 1 || bounds.from == -1)
    let first = digits.first.shifted(by: isShare ? -2 : shift)
    written = (isNegative ? "-" : "") + first
    other = digits.second.map { (isNegative ? "-" : "") + $0.shifted(by: isShare ? -2 : shift) }
    sign =
      isPercent ? .percent : hasUnit ? .unit : digits.hasLeadingZero ? .leadingZero : .separator
    guard let value = Self.value(written), bounds.contains(value) else { return nil }
    if let second = other, Self.value(second).map({ bounds.contains($0) }) != true { other = nil }
  }

  private static func value(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer { Numeral.parse($0) }
  }

  /// The digits and separators without what stands before or after them, and the power of ten that a multiple stands for.
  private static func core(of text: Substring) -> (core: Substring, shift: Int, hasUnit: Bool)? {
    guard let first = text.firstIndex(where: \.isDigit), let last = text.lastIndex(where: \.isDigit) else { return nil }
    let prefix = text[..<first].trimmed
    let suffix = text[text.index(after: last)...].trimmed
    guard isUnit(prefix), isUnit(suffix) else { return nil }
    let shift: Int
    switch suffix.first {
    case "k", "K": shift = isMultiple(suffix) ? 3 : 0
    case "M": shift = isMultiple(suffix) ? 6 : 0
    // A million, or metres.
    case "m" where suffix.count == 1 || isMultiple(suffix): return nil
    default: shift = 0
    }
    return (text[first...last], shift, !prefix.isEmpty || !suffix.isEmpty)
  }

  /// Whether it is one word of letters, or a sign of currency.
  private static func isUnit(_ text: Substring) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.generalCategory == .currencySymbol }
  }

  /// Whether a word that begins with a letter for a multiple is no unit of its own: `k`, `k€`, `MEUR`.
  private static func isMultiple(_ word: Substring) -> Bool {
    let rest = word.dropFirst()
    return rest.isEmpty || rest.unicodeScalars.allSatisfy { $0.properties.generalCategory == .currencySymbol }
      || rest.count == 3 && rest.allSatisfy(\.isUppercase)
  }
}

extension Substring {
  var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }
}

extension Character {
  var isDigit: Bool { self >= "0" && self <= "9" }
}
