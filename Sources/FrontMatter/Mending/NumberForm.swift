import Diagnostics

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

  /// Says how to write what was found.
  func phrase(found: Argument) -> Phrase {
    let write = Argument.name(written)
    switch sign {
    case .separator:
      guard let other else { return .valueInvalidNumberSeparator(found: found, write: write) }
      return .valueInvalidNumberEither(found: found, write: write, other: .name(other))
    case .percent: return .valueInvalidNumberPercent(found: found, write: write)
    case .unit: return .valueInvalidNumberUnit(found: found, write: write)
    case .leadingZero: return .valueInvalidNumberZero(found: found, write: write)
    }
  }

  /// nil where the text does not say one number, or one that is out of bounds.
  init?(_ text: String, in bounds: Bounds) {
    guard let words = WordedNumber(text), let digits = Digits(words.core), let power = words.power(in: bounds) else {
      return nil
    }
    let minus = words.isNegative ? "-" : ""
    written = minus + digits.first.shifted(by: power)
    other = digits.second.map { minus + $0.shifted(by: power) }
    sign =
      words.isPercent ? .percent : words.hasUnit ? .unit : digits.hasLeadingZero ? .leadingZero : .separator
    let first = Self.value(written)
    guard let first, bounds.contains(first) else { return nil }
    if let second = other, Self.value(second).map({ bounds.contains($0) }) != true { other = nil }
  }

  private static func value(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer { Numeral.parse($0) }
  }
}

/// A number and the words or the sign of percent beside it.
struct WordedNumber {
  let isNegative: Bool
  let isPercent: Bool
  /// From its first digit to its last.
  let core: Substring
  private let before: Substring
  private let behind: Substring

  init?(_ text: String) {
    var body = Substring(text).trimmed
    isNegative = body.first == "-" || body.first == "\u{2212}"
    if isNegative || body.first == "+" { body = body.dropFirst().trimmed }
    isPercent = body.last == "%"
    if isPercent { body = body.dropLast().trimmed }
    guard let first = body.firstIndex(where: \.isDigit), let last = body.lastIndex(where: \.isDigit) else { return nil }
    core = body[first...last]
    before = body[..<first].trimmed
    behind = body[body.index(after: last)...].trimmed
  }

  var hasUnit: Bool { !before.isEmpty || !behind.isEmpty }

  /// The power of ten that the words stand for; nil where that is not known. The sign of percent means a hundredth where
  /// the number is a share or a rate, and nothing that could be known elsewhere.
  func power(in bounds: Bounds) -> Int? {
    guard isPercent else { return Magnitude(before: before, behind: behind).power }
    return bounds.takesPercent && !hasUnit ? -2 : nil
  }

  /// Whether it is one number with words beside it, none of which stands between its digits.
  var isOne: Bool { Digits(core) != nil && (hasUnit || isPercent) && (before + behind).allSatisfy { !$0.isNumber } }
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
