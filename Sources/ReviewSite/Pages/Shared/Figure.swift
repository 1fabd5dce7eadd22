import StringTemplates

/// The fields of Figure in the templates.
package struct FigureView: View, Equatable {
  /// "52", "€4.09", or the word not-known
  package var value: String
  /// "m", "%", "of 12"
  package var unit: String?
  package var low: Bool
  /// Only beside the index of an account
  package var spark: SparklineView?
  /// Second line
  package var note: String?

  package static let fields: [Field<Self>] = [
    .text("value", \.value),
    .optionalText("unit", \.unit),
    .flag("low", \.low),
    .optionalObject("spark", \.spark),
    .optionalText("note", \.note),
  ]
}

/// Builds the big figures: a value and, smaller, what it is counted in.
package struct FigureBuilder {
  package let words: PageWords

  package func index(_ index: Double?, unit: String? = nil, spark: SparklineView? = nil, note: String?) -> FigureView {
    let value = index.map { words.index($0) } ?? words.notKnown
    return FigureView(value: value, unit: unit, low: false, spark: spark, note: note)
  }

  package func money(_ amount: Double?, note: String?) -> FigureView {
    figure(words.money(amount), isKnown: amount != nil, note: note)
  }

  package func share(_ share: Double?, note: String?) -> FigureView {
    figure(words.share(share), isKnown: share != nil, note: note)
  }

  /// A finished number with its unit after the last digit taken apart.
  private func figure(_ text: String, isKnown: Bool, note: String?) -> FigureView {
    let parts = isKnown ? Self.parts(of: text) : nil
    return FigureView(
      value: parts?.value ?? text, unit: parts?.unit, low: isKnown && PageWords.isNegative(text), spark: nil,
      note: note)
  }

  /// Up to the last digit, and after it and the blanks that follow; nil without a digit.
  private static func parts(of text: String) -> (value: String, unit: String?)? {
    var text = text
    return text.withUTF8 { bytes in
      guard let last = bytes.lastIndex(where: { (0x30...0x39).contains($0) }) else { return nil }
      var start = last + 1
      while start < bytes.count {
        if bytes[start] == 0x20 {
          start += 1
        } else if bytes[start] == 0xC2, start + 1 < bytes.count, bytes[start + 1] == 0xA0 {
          start += 2
        } else {
          break
        }
      }
      let unit = start < bytes.count ? String(decoding: bytes[start...], as: UTF8.self) : nil
      return (String(decoding: bytes[...last], as: UTF8.self), unit)
    }
  }
}
