import AccountPlans
import Alignment
import Diagnostics
import JSON
import Languages

/// Writes the findings of the export: those of active accounts and of the site that are not waived.
struct FindingsExport {
  let content: SiteContent

  /// A finding by its place, light to be sorted by.
  private struct Entry {
    /// File and first byte.
    let at: UInt64
    /// The account's place in the portfolio; below 0 for the site.
    let account: Int32
    let index: Int32
  }

  func write(_ json: inout JSONWriter) {
    for entry in content.showsSource ? bySource() : byAccount() {
      json.object { finding(diagnostic(entry), &$0) }
    }
  }

  private func diagnostic(_ entry: Entry) -> Diagnostic {
    entry.account < 0
      ? content.siteFindings[Int(entry.index)] : content.findings[Int(entry.account)][Int(entry.index)]
  }

  /// The site's, then each account's.
  private func entries() -> [[Entry]] {
    func entries(_ findings: [Diagnostic], _ account: Int) -> [Entry] {
      findings.indices.filter { !findings[$0].waived }.map { index in
        let at = findings[index].at
        return Entry(
          at: UInt64(at.file.index) << 32 | UInt64(at.start), account: Int32(truncatingIfNeeded: account),
          index: Int32(truncatingIfNeeded: index))
      }
    }
    return [entries(content.siteFindings, -1)] + content.portfolio.active.map { entries(content.findings[$0], $0) }
  }

  /// By path, line, column, rule and item: files are numbered in the order of their paths.
  private func bySource() -> [Entry] {
    entries().joined().sorted { left, right in
      left.at == right.at ? isBeforeByRule(diagnostic(left), diagnostic(right)) : left.at < right.at
    }
  }

  /// By account, rule and item: accounts are in the order of their ids.
  private func byAccount() -> [Entry] {
    entries().flatMap { $0.sorted { isBeforeByRule(diagnostic($0), diagnostic($1)) } }
  }

  private func isBeforeByRule(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.card.id != right.card.id { return left.card.id.utf8.lexicographicallyPrecedes(right.card.id.utf8) }
    return (left.item ?? "").utf8.lexicographicallyPrecedes((right.item ?? "").utf8)
  }

  private func finding(_ finding: Diagnostic, _ json: inout JSONWriter) {
    let start = content.showsSource ? content.files.start(of: finding.at) : nil
    let end = content.showsSource ? content.files.end(of: finding.at) : nil
    json.field("rule", finding.card.id)
    json.field("severity", finding.severity.rawValue)
    json.field("account", finding.account)
    json.field("aspect", aspect(of: finding))
    json.field("item", finding.item)
    json.field("path", content.files.path(of: finding.at))
    json.field("line", start?.line)
    json.field("column", start?.column)
    json.field("end_line", end?.line)
    json.field("end_column", end?.column)
    json.field("message", content.wording.text(finding.phrase))
  }

  /// The rule's, of a rule on all aspects its item's; nil where the model has no such aspect.
  private func aspect(of finding: Diagnostic) -> String? {
    let id = finding.card.aspect == "all" ? finding.item : finding.card.aspect
    return id.flatMap { content.context.model.aspect($0)?.id }
  }
}
