import Diagnostics
import Languages

extension PageWords {
  /// A change of a level with its sign: `+0.3`, `−0.3`, `0.0`.
  func levelChange(_ change: Double?) -> String { change.map { numbers.levelChange($0) } ?? Self.absent }

  /// In percent with as few decimals as it needs: `9%`, `8.5%`.
  func exactShare(_ share: Double, atMost most: Int = 3) -> String {
    var decimals = 0
    var scaled = share * 100
    while decimals < most, abs(scaled - scaled.rounded()) > 1e-6 {
      scaled *= 10
      decimals += 1
    }
    return self.share(share, decimals: decimals)
  }

  /// Days as in tables, with commas between them.
  func days(_ days: some Sequence<Day>) -> String {
    String.written { out in
      for day in days {
        if out.count > 0 { out.append(", ") }
        out.append(mediumDay(day))
      }
    }
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
