import Foundation

/// A trace as a reader has it before them: tables under their headings, and sentences.
struct TraceText {
  /// A table by its rows.
  struct Table {
    let rows: [[String]]

    /// Numbers of a column, a row each; nil for what is no number.
    func numbers(_ column: Int) -> [Double?] { rows.map { $0.count > column ? TraceText.number($0[column]) : nil } }
  }

  let lines: [String]

  init(_ text: String) { lines = text.components(separatedBy: "\n") }

  /// All sentences above the first table and below, joined over the ends of lines.
  var prose: String { lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ") }

  /// The rows below a heading: without the head, and without sums and sentences after them. `columns` is how many cells
  /// a row has at least.
  func table(_ heading: String, columns: Int) -> Table? {
    guard let index = lines.firstIndex(of: heading) else { return nil }
    var rows: [[String]] = []
    // The first line is the head, or the only one where there is no table.
    for line in lines[(index + 1)...].prefix(while: { $0.hasPrefix("  ") }).dropFirst() {
      let cells = Self.cells(line)
      if cells.count >= columns { rows.append(cells) }
    }
    return Table(rows: rows)
  }

  /// Whether a sentence below a heading says that something is not known.
  func isUnknown(below heading: String) -> Bool {
    guard let index = lines.firstIndex(of: heading) else { return false }
    return lines[(index + 1)...].prefix { $0.hasPrefix("  ") }.contains { $0.contains("Not known") }
  }

  /// Parts of a line that two blanks or more set apart.
  static func cells(_ line: String) -> [String] {
    line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  /// A number as English writes it.
  static func number(_ text: String) -> Double? {
    Double(
      text.replacingOccurrences(of: ",", with: "").replacingOccurrences(of: "\u{2212}", with: "-")
        .replacingOccurrences(of: "\u{A0}", with: ""))
  }

  /// The first number after a text.
  func number(after part: String) -> Double? {
    guard let range = prose.range(of: part) else { return nil }
    let rest = prose[range.upperBound...].drop { $0 == " " }
    let digits = rest.prefix { $0.isNumber || ".,-\u{2212}".contains($0) }
    return Self.number(String(digits).trimmingCharacters(in: CharacterSet(charactersIn: ".,")))
  }

  /// What a day is as portfolio.json writes it.
  static func day(_ text: String) -> String? {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let parts = text.split(separator: " ")
    guard parts.count == 3, let month = months.firstIndex(of: String(parts[1].prefix(3))) else { return nil }
    return String(format: "%@-%02d-%02d", String(parts[2].prefix(4)), month + 1, Int(parts[0]) ?? 0)
  }
}
