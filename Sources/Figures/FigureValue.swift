import Diagnostics
import JSON

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
  package init(_ flag: Bool?) { self = flag.map { .flag($0) } ?? .unknown }
  package init(_ day: Day?) { self = day.map { .day($0) } ?? .unknown }

  /// As portfolio.json has it, texts without quotes.
  package var exported: String {
    switch self {
    case .number(let number, _): JSONNumber.rounded(number)
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .day(let day): day.description
    case .unknown: "null"
    }
  }

  /// Every digit that the program computes with; nil for what is no number.
  package var unrounded: String? {
    guard case .number(let number, _) = self else { return nil }
    return JSONNumber.exact(number)
  }

  /// Whether the export writes both alike, or computing alone sets them apart: by less than 1e-9, of money 1e-6.
  package func isSame(as other: FigureValue) -> Bool {
    switch (self, other) {
    case (.number(let left, let form), .number(let right, let otherForm)):
      guard form == otherForm else { return false }
      var limit = 1e-9
      if case .money = form { limit = 1e-6 }
      return (left - right).magnitude < limit || exported == other.exported
    case (.text(let left), .text(let right)): return left == right
    case (.flag(let left), .flag(let right)): return left == right
    case (.day(let left), .day(let right)): return left == right
    case (.unknown, .unknown): return true
    default: return false
    }
  }
}

extension JSONWriter {
  package mutating func field(_ key: StaticString, _ value: FigureValue) {
    switch value {
    case .number(let number, _): field(key, number)
    case .text(let text): field(key, text)
    case .flag(let flag): field(key, flag)
    case .day(let day): field(key, day)
    case .unknown: null(key)
    }
  }
}
