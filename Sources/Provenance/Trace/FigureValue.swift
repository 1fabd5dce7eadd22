import Diagnostics
import Languages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A value of portfolio.json with the form in which pages show it.
package enum FigureValue: Sendable {
  /// How pages write a number.
  package enum Form: Hashable, Sendable {
    case plain, index, change, level, levelChange, share
    case money(String)
    /// One decimal.
    case years
  }

  case number(Double, Form)
  case text(String)
  case flag(Bool)
  case day(Day)
  /// null: not known.
  case unknown

  package init(_ number: Double?, _ form: Form) { self = number.map { .number($0, form) } ?? .unknown }
  package init(_ count: Int?) { self = count.map { .number(Double($0), .plain) } ?? .unknown }
  package init(_ text: String?) { self = text.map { .text($0) } ?? .unknown }
  package init(_ day: Day?) { self = day.map { .day($0) } ?? .unknown }

  /// As portfolio.json has it, texts without quotes: numbers rounded to 4 decimals, half to even.
  package var exported: String {
    switch self {
    case .number(let number, _): Self.shortest(Self.rounded(number))
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .day(let day): day.description
    case .unknown: "null"
    }
  }

  /// Whether the export writes both alike, or computing alone sets them apart: by less than 1e-9, of money 1e-6.
  package func isSame(as other: FigureValue) -> Bool {
    switch (self, other) {
    case (.number(let left, let form), .number(let right, let otherForm)):
      guard form == otherForm else { return false }
      var limit = 1e-9
      if case .money = form { limit = 1e-6 }
      return (left - right).magnitude < limit || Self.rounded(left) == Self.rounded(right)
    case (.text(let left), .text(let right)): return left == right
    case (.flag(let left), .flag(let right)): return left == right
    case (.day(let left), .day(let right)): return left == right
    case (.unknown, .unknown): return true
    default: return false
    }
  }

  /// Every digit that the program computes with; nil for what is no number.
  var unrounded: String? {
    guard case .number(let number, _) = self else { return nil }
    return Self.shortest(number)
  }

  /// As pages show it; nil where they write it as the export does.
  func shown(by wording: Wording) -> String? {
    guard case .number(let number, let form) = self else {
      if case .day(let day) = self { return wording.dates.medium(day) }
      return nil
    }
    switch form {
    case .plain: return wording.numbers.number(number)
    case .index: return wording.numbers.index(number)
    case .change: return wording.numbers.change(number)
    case .level: return wording.numbers.level(number)
    case .levelChange: return wording.numbers.levelChange(number)
    case .share: return wording.numbers.share(number)
    case .money(let currency): return wording.numbers.compactMoney(number, currency)
    case .years: return wording.numbers.fixed(number, decimals: 1)
    }
  }

  /// To 4 decimals, half to even; whether it is a half is decided by the exact product, not by the rounded one.
  private static func rounded(_ number: Double) -> Double {
    let product = number * 10_000
    guard product.magnitude < 9e15 else { return number }
    let down = product.rounded(.down)
    let rest = product - down == 0.5 ? (-product).addingProduct(number, 10_000) : 0
    if rest != 0 { return (rest > 0 ? down + 1 : down) / 10_000 }
    return product.rounded(.toNearestOrEven) / 10_000
  }

  private static func shortest(_ number: Double) -> String {
    let text = number == 0 ? "0" : String(number)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
