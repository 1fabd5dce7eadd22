import AccountPlans
import Alignment
import Diagnostics
import Languages

/// Writes the findings of the export: those of active accounts and of the site that are not waived.
struct FindingsExport {
  let content: SiteContent

  func write(_ json: inout JSONWriter) {
    for finding in sorted() { json.object { self.finding(finding, &$0) } }
  }

  private func sorted() -> [Diagnostic] {
    var all = content.siteFindings.filter { !$0.waived }
    for place in content.portfolio.active { all += content.findings[place].lazy.filter { !$0.waived } }
    return all.sorted(by: content.showsSource ? isBeforeBySource : isBeforeByAccount)
  }

  /// By path, line, column, rule and item: files are numbered in the order of their paths.
  private func isBeforeBySource(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.at.file != right.at.file { return left.at.file < right.at.file }
    if left.at.start != right.at.start { return left.at.start < right.at.start }
    return isBeforeByRule(left, right)
  }

  private func isBeforeByAccount(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let accounts = (left.account ?? "", right.account ?? "")
    if accounts.0 != accounts.1 { return accounts.0.utf8.lexicographicallyPrecedes(accounts.1.utf8) }
    return isBeforeByRule(left, right)
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
