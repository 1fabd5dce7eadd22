import AccountPlans
import Alignment
import Diagnostics
import JSON
import Languages

/// Writes the findings of the export: those of active accounts and of the site that are not waived.
struct FindingsExport {
  private let content: SiteContent
  /// Ids of the model's.
  private let aspects: [String]

  init(_ content: SiteContent) {
    self.content = content
    aspects = content.context.model.aspects.map(\.id)
  }

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
      let findings = entry.account < 0 ? content.siteFindings : content.findings[Int(entry.account)]
      json.object { finding(findings, Int(entry.index), &$0) }
    }
  }

  private func diagnostic(_ entry: Entry) -> Diagnostic {
    entry.account < 0
      ? content.siteFindings[Int(entry.index)] : content.findings[Int(entry.account)][Int(entry.index)]
  }

  /// Appends the findings of an account, or of the site, that are not waived.
  private func add(_ findings: [Diagnostic], of account: Int, to entries: inout [Entry]) {
    for index in findings.indices where !findings[index].waived {
      let at = findings[index].at
      entries.append(
        Entry(
          at: UInt64(at.file.index) << 32 | UInt64(at.start), account: Int32(truncatingIfNeeded: account),
          index: Int32(truncatingIfNeeded: index)))
    }
  }

  /// By path, line, column, rule and item: files are numbered in the order of their paths.
  private func bySource() -> [Entry] {
    var entries: [Entry] = []
    add(content.siteFindings, of: -1, to: &entries)
    for account in content.portfolio.active { add(content.findings[account], of: account, to: &entries) }
    entries.sort { left, right in
      left.at == right.at ? isBeforeByRule(diagnostic(left), diagnostic(right)) : left.at < right.at
    }
    return entries
  }

  /// The site's, then each account's by rule and item: accounts are in the order of their ids.
  private func byAccount() -> [Entry] {
    var entries: [Entry] = []
    add(content.siteFindings, of: -1, to: &entries)
    entries.sort { isBeforeByRule(diagnostic($0), diagnostic($1)) }
    for account in content.portfolio.active {
      let start = entries.count
      add(content.findings[account], of: account, to: &entries)
      entries[start...].sort { isBeforeByRule(diagnostic($0), diagnostic($1)) }
    }
    return entries
  }

  private func isBeforeByRule(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.card.id != right.card.id { return left.card.id.utf8.lexicographicallyPrecedes(right.card.id.utf8) }
    return (left.item ?? "").utf8.lexicographicallyPrecedes((right.item ?? "").utf8)
  }

  private func finding(_ findings: [Diagnostic], _ place: Int, _ json: inout JSONWriter) {
    let card = findings[place].card
    let at = findings[place].at
    let start = content.showsSource ? content.files.start(of: at) : nil
    let end = content.showsSource ? content.files.end(of: at) : nil
    json.field("rule", card.id)
    json.field("severity", findings[place].severity.rawValue)
    json.field("account", findings[place].account)
    json.field("aspect", findings[place].aspect(among: aspects))
    json.field("item", findings[place].item)
    json.field("path", content.files.path(of: at))
    json.field("line", start?.line)
    json.field("column", start?.column)
    json.field("end_line", end?.line)
    json.field("end_column", end?.column)
    json.field("message", content.wording.text(findings[place].phrase))
  }
}
