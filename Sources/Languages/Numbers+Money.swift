import Diagnostics

/// Money: an amount with the sign of its currency, or its code where it has none in the language.
extension Numbers {
  /// An amount whole: `€4,090,000`, `4 090 000 €`; below 1,000 with two decimals unless it is whole.
  package func writeMoney(_ amount: Double, _ currency: String, into out: inout TextBuffer) {
    let isSmall = amount.magnitude < 1000 && Self.scaled(amount, by: 100).map { $0 % 100 != 0 } ?? false
    writeMoney(amount, currency, decimals: isSmall ? 2 : 0, scale: "", into: &out)
  }

  /// An amount in about three figures: `€4.09m`, `4,09 M€`, `€980k`, `980 t€`.
  package func writeCompactMoney(_ amount: Double, _ currency: String, into out: inout TextBuffer) {
    let step = MoneyStep(for: amount.magnitude)
    writeMoney(
      amount / step.unit, currency, decimals: step.decimals, scale: scaleWord(step.scale, currency), into: &out)
  }

  package func money(_ amount: Double, _ currency: String) -> String {
    String.written { writeMoney(amount, currency, into: &$0) }
  }
  package func compactMoney(_ amount: Double, _ currency: String) -> String {
    String.written { writeCompactMoney(amount, currency, into: &$0) }
  }

  /// The sign of a currency as this language writes it.
  package func sign(of currency: String) -> String { symbol(of: currency) ?? currency }

  /// nil where the language writes the code.
  private func symbol(of currency: String) -> String? {
    switch currency {
    case "EUR": "€"
    case "GBP": "£"
    case "USD": "$"
    default: currency == locale.money.own?.code ? locale.money.own?.sign : nil
    }
  }

  private func writeMoney(
    _ amount: Double, _ currency: String, decimals: Int, scale: String, into out: inout TextBuffer
  ) {
    guard locale.money.isCurrencyFirst else {
      writeFixed(amount, decimals: decimals, into: &out)
      out.append(LanguageLocale.blank)
      out.append(scale)
      out.append(sign(of: currency))
      return
    }
    let symbol = symbol(of: currency)
    if amount < 0, Self.scaled(amount, by: Self.powersOfTen[decimals]) != 0 { out.append(LanguageLocale.minus) }
    out.append(symbol ?? currency)
    if symbol == nil { out.append(LanguageLocale.blank) }
    writeFixed(amount.magnitude, decimals: decimals, into: &out)
    out.append(scale)
  }

  /// The sign of thousands, millions or billions, as it stands after the figure or before the currency.
  private func scaleWord(_ scale: MoneyStep.Scale, _ currency: String) -> String {
    switch scale {
    case .ones: ""
    case .thousands: locale.money.thousands
    case .millions: locale.money.millions
    case .billions where currency == locale.money.own?.code: String(locale.money.billions.filter { $0 != "\u{A0}" })
    case .billions: locale.money.billions
    }
  }
}
