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
    case "SEK" where conventions == .sv: "kr"
    default: nil
    }
  }

  private func writeMoney(
    _ amount: Double, _ currency: String, decimals: Int, scale: String, into out: inout TextBuffer
  ) {
    guard conventions == .en else {
      writeFixed(amount, decimals: decimals, into: &out)
      out.append(Conventions.blank)
      out.append(scale)
      out.append(sign(of: currency))
      return
    }
    let symbol = symbol(of: currency)
    if amount < 0, Self.scaled(amount, by: Self.powersOfTen[decimals]) != 0 { out.append(Conventions.minus) }
    out.append(symbol ?? currency)
    if symbol == nil { out.append(Conventions.blank) }
    writeFixed(amount.magnitude, decimals: decimals, into: &out)
    out.append(scale)
  }

  /// The sign of thousands, millions or billions, as it stands after the figure (en) or before the currency (fi, sv).
  private func scaleWord(_ scale: MoneyStep.Scale, _ currency: String) -> String {
    switch (scale, conventions) {
    case (.ones, _): ""
    case (.thousands, .en): "k"
    case (.millions, .en): "m"
    case (.billions, .en): "bn"
    case (.thousands, _): "t"
    case (.millions, _): "M"
    case (.billions, .fi): "mrd." + Conventions.blank
    case (.billions, .sv): "md" + (currency == "SEK" ? "" : Conventions.blank)
    }
  }
}
