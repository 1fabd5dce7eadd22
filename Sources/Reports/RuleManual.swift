import Diagnostics
import Languages
import RulePages

/// A rule's page as people read it in a terminal: titles at the margin, text filled, examples indented, the lines at
/// which something is found marked.
package struct RuleManual {
  private static let width = 80
  private static let indent = "  "
  private let wording: Wording
  private let style: Style
  private var lines: [String] = []

  package init(wording: Wording, color: Bool) {
    self.wording = wording
    style = Style(.info, isColored: color)
  }

  package func text(_ page: RulePage, of card: RuleCard) -> String {
    var manual = self
    manual.write(page, of: card)
    return manual.lines.map { $0 + "\n" }.joined()
  }

  private mutating func write(_ page: RulePage, of card: RuleCard) {
    lines.append(style.bold(card.id))
    lines.append(wording.text(of: .rule, card.id) ?? card.id)
    lines += ["", style.faint(page.metadata)]
    for prose in page.introduction { write(prose) }
    heading(.explainWrong)
    for block in page.wrong { write(block) }
    heading(.explainRight)
    for block in page.right { write(block) }
    heading(.explainNext)
    for prose in page.next { write(prose) }
  }

  private mutating func heading(_ phrase: Phrase) { lines += ["", style.bold(wording.text(phrase))] }

  private mutating func write(_ prose: Prose) {
    lines.append("")
    lines += FilledText.lines(of: prose.spans, width: Self.width, indent: Self.indent, style: style)
  }

  private mutating func write(_ block: RulePage.Block) {
    switch block {
    case .prose(let prose): write(prose)
    case .file(let file):
      lines += ["", Self.indent + style.faint(file.path), ""]
      for (number, line) in file.lines.enumerated() {
        let isMarked = file.marks.contains(number + 1)
        lines.append(isMarked ? "    \(style.severity(">")) \(style.bold(line))" : line.isEmpty ? "" : "      \(line)")
      }
    case .findings(let findings):
      lines += ["", Self.indent + style.faint(wording.text(.explainFindings)), ""]
      lines += findings.map { "      " + $0 }
    }
  }
}
