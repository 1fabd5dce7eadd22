import Figures
import Languages

extension FigureValue {
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
}
