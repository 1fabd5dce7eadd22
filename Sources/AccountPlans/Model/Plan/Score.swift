import Diagnostics
import FrontMatter

/// A rater's answer on one aspect.
package enum Score: Hashable, Sendable {
  /// 1 to 5.
  case level(UInt8)
  /// An honest "I do not know".
  case unknown
}

extension Kind where Value == Score {
  /// A whole number of 1 to 5, or `unknown`.
  package static var score: Kind {
    let level = Kind<Int>.whole(.score)
    return .checked(.choice(["1", "2", "3", "4", "5", "unknown"]), expected: .kindScore) { scalar, faults in
      // Nearly all are written as one digit.
      if scalar.bytes.count == 1, let digit = scalar.bytes.first, ("1"..."5").contains(Unicode.Scalar(digit)) {
        return .level(digit - UInt8(ascii: "0"))
      }
      if scalar.bytes.elementsEqual("unknown".utf8) { return .unknown }
      guard Numeral.parse(scalar.bytes) != nil else {
        if scalar.text.lowercased() == "unknown" {
          faults.expected(.kindScore, found: scalar) { _ in "unknown" }
        } else {
          faults.noteNoNumber(scalar, in: .score, expected: .kindScore)
        }
        return nil
      }
      return level.cell?(scalar, &faults).map { .level(UInt8(clamping: $0.value)) }
    }
  }
}
