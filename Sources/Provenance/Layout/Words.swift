import Diagnostics
import Languages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The words, numbers and places of a listing.
struct Words: Sendable {
  let wording: Wording
  let files: SourceFiles

  /// A text of the language files.
  func say(_ phrase: Phrase) -> String { wording.text(phrase) }

  /// The text of an id; the id where the family has none.
  func say(_ family: Phrase.Family, _ id: String) -> String { wording.text(of: family, id) ?? id }

  /// `path:line:column`; empty for no place.
  func place(_ at: SourceRange?) -> String {
    guard let at else { return "" }
    let start = files.start(of: at)
    return "\(files.path(of: at)):\(start.line):\(start.column)"
  }

  /// Two places, the second without its path where it is the same file: `path:line:column, line:column`.
  func places(_ first: SourceRange, _ second: SourceRange) -> String {
    guard first.file == second.file else { return "\(place(first)), \(place(second))" }
    let start = files.start(of: second)
    return "\(place(first)), \(start.line):\(start.column)"
  }

  /// `path:line`, or that a value is built in.
  func source(_ at: SourceRange?) -> String {
    guard let at else { return builtIn }
    return "\(files.path(of: at)):\(files.start(of: at).line)"
  }

  /// `path:line:column`, or that a value is built in.
  func origin(_ at: SourceRange?) -> String { at == nil ? builtIn : place(at) }

  var builtIn: String { say(.configBuiltIn) }

  /// What stands for a figure that is not known.
  static let absent = "–"

  /// A number with as many decimals as it has, at most `decimals`.
  func number(_ number: Double?, decimals: Int = 6) -> String {
    guard let number else { return Self.absent }
    var power = 1.0
    for count in 0..<decimals {
      let scaled = number * power
      if abs(scaled - scaled.rounded()) <= 1e-9 * max(1, abs(scaled)) {
        return wording.numbers.fixed(number, decimals: count)
      }
      power *= 10
    }
    return wording.numbers.fixed(number, decimals: decimals)
  }

  func day(_ day: Day) -> String { wording.dates.medium(day) }

  func list(_ names: [String]) -> String { wording.list(names) }
}
