import Figures
import Languages

/// Two indexes or levels, rounded alike so that they differ, and their difference is that of what is shown.
struct RoundedPair {
  private let decimals: Int
  private let power: Double
  /// In units of the last decimal.
  private let units: (before: Int, after: Int)
  private let isChange: Bool

  /// As pages round where the numbers and their difference then agree, else finer; nil for other figures.
  init?(_ before: Double, _ after: Double, form: FigureValue.Form) {
    let least: Int
    switch form {
    case .index, .change: least = 0
    case .level: least = 1
    case .plain, .levelChange, .share, .years, .money: return nil
    }
    isChange = form == .change
    var decimals = least
    var power = least == 0 ? 1.0 : 10.0
    var units = (Self.units(before, power), Self.units(after, power))
    while decimals < 4 {
      let agrees = units.1 - units.0 == Self.units(after - before, power)
      if units.0 != units.1, agrees || decimals > least { break }
      decimals += 1
      power *= 10
      units = (Self.units(before, power), Self.units(after, power))
    }
    self.decimals = decimals
    self.power = power
    self.units = units
  }

  func before(_ numbers: Numbers) -> String { isChange ? signed(units.before, numbers) : text(units.before, numbers) }
  func after(_ numbers: Numbers) -> String { isChange ? signed(units.after, numbers) : text(units.after, numbers) }
  func difference(_ numbers: Numbers) -> String { signed(units.after - units.before, numbers) }

  private func text(_ units: Int, _ numbers: Numbers) -> String {
    numbers.fixed(Double(units) / power, decimals: decimals)
  }

  private func signed(_ units: Int, _ numbers: Numbers) -> String {
    (units > 0 ? "+" : "") + text(units, numbers)
  }

  /// Halves away from zero, as Numbers rounds.
  private static func units(_ number: Double, _ power: Double) -> Int {
    let magnitude = Int(number.magnitude * power + 0.5 + 1e-9)
    return number < 0 ? -magnitude : magnitude
  }
}
