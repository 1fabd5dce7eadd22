/// Builds the big figures: a value and, smaller, what it is counted in.
package struct FigureBuilder {
  package let words: PageWords

  package func index(_ index: Double?, unit: String? = nil, spark: SparklineView? = nil, note: String?) -> FigureView {
    let value = index.map { words.index($0) } ?? words.notKnown
    return FigureView(value: value, unit: unit, low: false, spark: spark, note: note)
  }

  package func money(_ amount: Double?, note: String?) -> FigureView {
    figure(words.money(amount), low: amount, note: note)
  }

  package func share(_ share: Double?, note: String?) -> FigureView {
    figure(words.share(share), low: share, note: note)
  }

  /// A finished number with its unit after the last digit taken apart.
  private func figure(_ text: String, low amount: Double?, note: String?) -> FigureView {
    let low = amount.map { $0 < 0 } ?? false
    guard amount != nil, let last = text.utf8.lastIndex(where: { (0x30...0x39).contains($0) }) else {
      return FigureView(value: text, unit: nil, low: low, spark: nil, note: note)
    }
    let end = text.utf8.index(after: last)
    let unit = text.unicodeScalars[end...].drop { $0 == " " || $0 == "\u{A0}" }
    return FigureView(
      value: String(text[..<end]), unit: unit.isEmpty ? nil : String(unit), low: low, spark: nil, note: note)
  }
}
