import Diagnostics

/// A heading as a reader sees it: two are the same where nobody could tell them apart but by case.
package struct HeadingName: Hashable, Sendable {
  private let words: String

  /// `text` is without markup. Case, the kind and number of blanks, signs that nobody sees and a colon or full stop at the
  /// end make no difference; normal forms make none to any text.
  package init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    var isApart = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isApart = true
      } else if !Self.isUnseen(scalar) {
        if isApart, !scalars.isEmpty { scalars.append(" ") }
        isApart = false
        scalars.append(contentsOf: Self.folded(scalar))
      }
    }
    var end = scalars.endIndex
    while end > scalars.startIndex {
      let last = scalars.index(before: end)
      guard [":", ".", " ", "\u{FF1A}"].contains(scalars[last]) else { break }
      end = last
    }
    words = end > scalars.startIndex ? String(scalars[..<end]) : text
  }

  /// Whether it is another by a letter or two alone.
  package func isNear(_ other: HeadingName) -> Bool { self != other && NearMiss.isSlip(words, other.words) }

  /// Soft hyphens, zero-width signs, marks of direction, variants and controls.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .control
      || scalar.properties.generalCategory == .format
  }

  /// Simple case folding: what has a capital of one letter goes by it.
  private static func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let upper = scalar.properties.uppercaseMapping.unicodeScalars
    let base = upper.count == 1 ? upper.first ?? scalar : scalar
    let lower = base.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower : String(base).unicodeScalars
  }
}
