import Diagnostics
import Figures

/// An account that differs.
package struct AccountChange: Sendable {
  /// What one side calls it.
  package struct Name: Hashable, Sendable {
    package let id: String
    package let account: String
  }

  /// nil where the side does not have it.
  package let before: Name?
  package let after: Name?
  package let figures: [FigureChange]
  package let entries: [EntryChange]
  package let findings: [FindingChange]

  /// nil where nothing differs.
  init?(_ before: AccountFacts?, _ beforeFiles: SourceFiles, _ after: AccountFacts?, _ afterFiles: SourceFiles) {
    self.before = before.map { Name(id: $0.id, account: $0.name) }
    self.after = after.map { Name(id: $0.id, account: $0.name) }
    figures = FigureChange.between(before?.figures ?? [], after?.figures ?? [])
    entries = EntryChange.between(before?.entries ?? [], after?.entries ?? [])
    findings = FindingChange.between(
      before?.findings ?? [], beforeFiles, after?.findings ?? [], afterFiles, account: after?.id ?? before?.id)
    if change == .changed, !isRenamed, figures.isEmpty, entries.isEmpty, findings.isEmpty { return nil }
  }

  package var change: Change { before == nil ? .new : after == nil ? .gone : .changed }

  /// It has another id.
  package var isRenamed: Bool { change == .changed && before?.id != after?.id }

  /// As the side after calls it, else the side before.
  package var name: Name { after ?? before ?? Name(id: "", account: "") }

  /// The change of one of its figures.
  func figure(_ key: String) -> FigureChange? { figures.first { $0.key == key } }

  /// Points by which its index moved, without a sign; below 0 where it did not.
  var weight: Double { figure("index")?.difference.map(abs) ?? -1 }
}
