import Alignment
import Diagnostics
import Languages

/// Says in a sentence how far a rule's findings reach.
struct RuleHeadline {
  let content: SiteContent
  let entry: RuleIndex.Entry

  /// "Four of 12 accounts have it: six findings, one of them waived."
  var text: String {
    let subjects = [accounts, files].compactMap { $0 }.joined(separator: "; ")
    let isOneEach = entry.count == entry.places.count + entry.files.count && entry.waived == 0
    return isOneEach ? subjects + "." : "\(subjects): \(findings)."
  }

  private var accounts: String? {
    let count = entry.places.count
    // Accounts that are not active are checked too.
    let others = entry.places.count { !content.portfolio.plans[Int($0)].isActive }
    let total = others == 0 ? content.portfolio.active.count : content.portfolio.plans.count
    guard count > 0 else { return nil }
    return phrase(
      count == total ? "rule-accounts-all" : "rule-accounts", count,
      ["total": .count(total), "total-number": .name(content.words.spelled(total))])
  }

  private var files: String? {
    entry.files.isEmpty ? nil : phrase("rule-files", entry.files.count, [:])
  }

  private var findings: String {
    if entry.waived == 0 { return phrase("rule-findings", entry.count, [:]) }
    if entry.waived == entry.count { return phrase("rule-findings-all-waived", entry.count, [:]) }
    return phrase(
      "rule-findings-waived", entry.count, ["waived": .name(content.words.spelled(entry.waived))])
  }

  private func phrase(_ key: String, _ count: Int, _ others: Phrase.Arguments) -> String {
    let words = content.words
    let arguments: Phrase.Arguments = [
      "count": .count(count), "number": .name(words.spelled(count)),
      "Number": .name(words.spelled(count, capital: true)),
    ]
    return words.wording.text(key, arguments + others)
  }
}
