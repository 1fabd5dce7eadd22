import Diagnostics

/// The numbers that a value may take.
package struct Bounds: Hashable, Sendable {
  package var from: Double?
  package var to: Double?
  /// The lower bound itself is refused.
  package var isOpen = false
  package var whole = false
  /// It is compared with 1, be it larger: 25 % of it is 0.25.
  package var isRatio = false

  package static let any = Bounds()
  /// Above 0.
  package static let positive = Bounds(from: 0, isOpen: true)
  /// 0 or more.
  package static let natural = Bounds(from: 0)
  /// 0 to 1.
  package static let probability = Bounds(from: 0, to: 1)
  /// Above 0, at most 1.
  package static let share = Bounds(from: 0, to: 1, isOpen: true)
  /// 1 to 5.
  package static let scale = Bounds(from: 1, to: 5)
  /// Above 0, mostly near 1: a weight, a rate.
  package static let ratio = Bounds(from: 0, isOpen: true, isRatio: true)
  /// Whole, 1 to 5.
  package static let score = Bounds(from: 1, to: 5, whole: true)

  package init(from: Double? = nil, to: Double? = nil, isOpen: Bool = false, whole: Bool = false, isRatio: Bool = false)
  {
    self.from = from
    self.to = to
    self.isOpen = isOpen
    self.whole = whole
    self.isRatio = isRatio
  }

  /// The bounds of a schema; nil where it is no number's.
  init?(_ schema: Schema) {
    switch schema {
    case .number(let from, let to, let whole): self.init(from: from, to: to, whole: whole)
    case .ratio: self.init(from: 0, isRatio: true)
    default: return nil
    }
  }

  /// The schema of a number within them.
  var schema: Schema { isRatio ? .ratio : .number(from: from, to: to, whole: whole) }

  /// Whether a percentage stands for its hundredth.
  var takesPercent: Bool { isRatio || to == 1 || from == -1 }

  package func contains(_ value: Double) -> Bool {
    if whole, Int(exactly: value) == nil { return false }
    if let from, isOpen ? value <= from : value < from { return false }
    if let to, value > to { return false }
    return true
  }

  /// A share that was written as a percentage without its sign; 2 may as well be a slip.
  func share(of value: Double, text: String) -> String? {
    guard to == 1, value >= 5, value <= 100 else { return nil }
    return NumberForm(text + " %", in: self)?.written
  }

  /// Says what is allowed in place of what was found.
  func phrase(found: Argument) -> Phrase {
    let (low, high): (Argument, Argument) = (.number(from ?? 0), .number(to ?? 0))
    return switch (from, to, isOpen, whole) {
    case (_?, _?, _, true): .valueInvalidRangeWhole(found: found, from: low, to: high)
    case (_?, _?, true, false): .valueInvalidRangeAboveTo(found: found, from: low, to: high)
    case (_?, _?, false, false): .valueInvalidRange(found: found, from: low, to: high)
    case (_?, nil, true, _): .valueInvalidRangeAbove(found: found, from: low)
    case (_?, nil, false, true): .valueInvalidRangeWholeFrom(found: found, from: low)
    case (_?, nil, false, false): .valueInvalidRangeFrom(found: found, from: low)
    case (nil, _?, _, _): .valueInvalidRangeTo(found: found, to: high)
    case (nil, nil, _, _): .valueInvalidRangeWholeAny(found: found)
    }
  }
}

extension Kind where Value == Double {
  /// A number within bounds.
  package static func number(_ bounds: Bounds = .any) -> Kind {
    .checked(
      bounds.schema,
      expected: bounds.whole ? .kindWhole : .kindNumber
    ) { scalar, faults in
      guard let value = Numeral.parse(scalar.bytes, decimalComma: scalar.decimalComma) else {
        faults.noteNoNumber(scalar, in: bounds, expected: bounds.whole ? .kindWhole : .kindNumber)
        return nil
      }
      guard bounds.contains(value) else {
        faults.note(
          .valueInvalid, bounds.phrase(found: .name(scalar.text)), at: scalar.at,
          replacement: bounds.share(of: value, text: scalar.text).map { .init(at: scalar.at, $0) })
        return nil
      }
      return value
    }
  }
}

extension Kind where Value == Int {
  /// A whole number within bounds.
  package static func whole(_ bounds: Bounds) -> Kind {
    var bounds = bounds
    bounds.whole = true
    let number = Kind<Double>.number(bounds)
    return Kind(
      schema: number.schema, read: { number.read(&$0)?.compactMap { Int(exactly: $0) } },
      cell: { scalar, faults in number.cell?(scalar, &faults)?.compactMap { Int(exactly: $0) } })
  }
}
