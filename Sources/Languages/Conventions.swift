/// How a language writes numbers, dates, money and lists; named by its ISO 639-1 code.
package enum Conventions: String, CaseIterable, Sendable {
  case en, fi, sv

  /// A blank that does not break the line.
  static let blank = "\u{A0}"
  static let minus = "\u{2212}"

  var groupMark: String { self == .en ? "," : Self.blank }
  var decimalMark: String { self == .en ? "." : "," }
  var percent: String { self == .en ? "%" : Self.blank + "%" }

  /// The word between the last two of a list.
  var and: String {
    switch self {
    case .en: " and "
    case .fi: " ja "
    case .sv: " och "
    }
  }
}
