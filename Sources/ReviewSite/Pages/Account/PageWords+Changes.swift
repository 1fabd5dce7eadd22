import Diagnostics
import Languages

extension PageWords {
  /// A change of a level with its sign: `+0.3`, `−0.3`, `0.0`.
  func levelChange(_ change: Double?) -> String {
    guard let change else { return Self.absent }
    let text = numbers.fixed(change, decimals: 1)
    return change >= 0.05 - 1e-9 ? "+\(text)" : text
  }

  /// How long ago a day was: `today`, `1 day ago`, `70 days ago`.
  func ago(_ days: Int) -> String {
    days <= 0 ? text("when-today") : phrase("account-days-ago", ["days": .count(days)])
  }

  /// In percent; another word for a share that is not there.
  func shareOr(_ share: Double?, _ other: String) -> String { share.map { self.share($0) } ?? other }

  /// Whole from ten on, with two decimals below: what one hour or one euro of a resource is worth.
  func unitMoney(_ amount: Double) -> String {
    amount.magnitude >= 10 ? money(amount) : numbers.money(amount, currency)
  }
}
