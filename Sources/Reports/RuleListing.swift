import Diagnostics
import Languages

/// The table of rules: a line a rule in a pipe; on a terminal what a rule says is wrapped in its column.
package struct RuleListing {
  private static let gap = "  "
  /// Columns in which what a rule says can be read.
  private static let least = 44
  private let wording: Wording
  private let isColored: Bool
  /// Columns of the terminal; nil where lines may be of any length.
  private let width: Int?

  package init(wording: Wording, color: Bool, width: Int?) {
    self.wording = wording
    isColored = color
    self.width = width
  }

  package func text(_ cards: [RuleCard]) -> String {
    let head = [.rulesRule, .rulesKind, .rulesSeverity, .rulesAspect, .rulesSays].map(wording.text)
    let rows = cards.map { card in
      [card.id, card.kind.rawValue, card.severity.rawValue, card.aspect, wording.text(of: .rule, card.id) ?? card.id]
    }
    let widths = head.indices.dropLast().map { column in
      ([head] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let plain = Style(.info, isColored: isColored)
    var out = lines(head, widths) { text, _ in plain.bold(text) }
    for (card, row) in zip(cards, rows) {
      let style = Style(card.severity, isColored: isColored)
      out += lines(row, widths) { text, column in
        switch column {
        case 0: plain.bold(text)
        case 2: style.severity(text)
        default: text
        }
      }
    }
    return out.map { $0 + "\n" }.joined()
  }

  /// The cells in their columns. The last is wrapped into what is left of the terminal; where that is too narrow to read
  /// it stands below, indented.
  private func lines(_ cells: [String], _ widths: [Int], styled: (String, Int) -> String) -> [String] {
    let last = cells[widths.count]
    let start = widths.reduce(0) { $0 + $1 + Self.gap.count }
    var line = ""
    for (column, width) in widths.enumerated() {
      let blanks = String(repeating: " ", count: width - DisplayWidth.of(cells[column]))
      line += styled(cells[column], column) + (column < widths.count - 1 ? blanks + Self.gap : "")
      if column == widths.count - 1, isBeside(start) { line += blanks + Self.gap }
    }
    guard let width else { return [line + styled(last, widths.count)] }
    let indent = isBeside(start) ? String(repeating: " ", count: start) : Self.gap
    let rest = FilledText.lines(of: last, width: width, indent: indent, style: Style(.info, isColored: false))
    guard isBeside(start), let first = rest.first else { return [line] + rest }
    return [line + styled(String(first.dropFirst(start)), widths.count)] + rest.dropFirst()
  }

  /// Whether there is room to read what a rule says beside its other columns.
  private func isBeside(_ start: Int) -> Bool { width.map { $0 - start >= Self.least } ?? true }
}
