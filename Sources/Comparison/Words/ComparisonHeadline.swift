import Diagnostics
import Languages
import Provenance

/// The sentences above a comparison.
struct ComparisonHeadline: Sendable {
  let comparison: PortfolioComparison
  let words: FigureWords

  private var wording: Wording { words.wording }

  /// `main (1a2b3c4) → the working tree, as of 24 November 2026`
  var sides: String {
    wording.text(
      "diff.sides",
      [
        "before": .name(name(comparison.before)), "after": .name(name(comparison.after)),
        "date": .day(comparison.asOf),
      ])
  }

  /// What differs, in one sentence, or that nothing does.
  var sentence: String {
    guard comparison.differs else {
      return wording.text("diff.nothing", ["accounts": .count(comparison.compared)])
    }
    let parts = told(accounts) + means + told(entries)
    return parts.isEmpty ? wording.text("diff.little") : parts.joined(separator: ", ") + "."
  }

  /// What the reader must know beside: files that could not take part, settings that moved figures.
  var notes: [String] {
    var notes: [String] = []
    if let missing = comparison.missing {
      notes.append(wording.text("diff.missing", ["side": .name(name(comparison.name(missing)))]))
    }
    if !comparison.settings.isEmpty {
      notes.append(
        wording.text(
          "diff.settings", ["files": .names(comparison.settings), "count": .count(comparison.settings.count)]))
    }
    if comparison.currency != comparison.beforeCurrency {
      notes.append(
        wording.text(
          "diff.currency", ["before": .name(comparison.beforeCurrency), "after": .name(comparison.currency)]))
    }
    for plan in comparison.leftOut {
      notes.append(
        wording.text("diff.left-out", ["path": .name(plan.path), "side": .name(name(comparison.name(plan.side)))]))
    }
    return notes + faults
  }

  /// The faults that left no plan out: of CSV files and pages.
  private var faults: [String] {
    let told = Set(comparison.leftOut.map { "\($0.side) \($0.path)" })
    var seen: Set<String> = []
    return comparison.faults.compactMap { fault in
      let file = "\(fault.side) \(fault.fault.path)"
      guard !told.contains(file), seen.insert(file).inserted else { return nil }
      return wording.text(
        "diff.fault", ["path": .name(fault.fault.path), "side": .name(name(comparison.name(fault.side)))])
    }
  }

  func name(_ revision: RevisionName) -> String {
    switch revision {
    case .workingTree: wording.text("diff.working-tree")
    case .commit(let commit, let asked):
      commit.hasPrefix(asked) ? String(commit.prefix(min(max(7, asked.count), 12))) : "\(asked) (\(commit.prefix(7)))"
    }
  }

  /// What there is none of is not told.
  private func told(_ counts: [(key: String, count: Int)]) -> [String] {
    counts.filter { $0.count > 0 }.map { wording.text($0.key, ["count": .count($0.count)]) }
  }

  private var accounts: [(key: String, count: Int)] {
    func count(_ change: Change) -> Int { comparison.accounts.count { $0.change == change } }
    return [
      ("diff.count.changed", count(.changed)), ("diff.count.new", count(.new)), ("diff.count.gone", count(.gone)),
      ("diff.count.renamed", comparison.accounts.count(where: \.isRenamed)),
    ]
  }

  private var entries: [(key: String, count: Int)] {
    let entries = comparison.accounts.flatMap(\.entries)
    func count(_ kind: EntryChange.Kind, _ isMeant: (EntryChange) -> Bool) -> Int {
      entries.count { $0.kind == kind && isMeant($0) }
    }
    let findings = comparison.findings + comparison.accounts.flatMap(\.findings)
    return [
      ("diff.count.requests-new", count(.request) { $0.change == .new }),
      ("diff.count.requests-decided", count(.request, \.isDecided)),
      ("diff.count.asks-new", count(.ask) { $0.change == .new }),
      ("diff.count.asks-decided", count(.ask, \.isDecided)),
      ("diff.count.decisions-new", count(.decision) { $0.change == .new }),
      ("diff.count.findings-new", findings.count { $0.change == .new }),
      ("diff.count.findings-gone", findings.count { $0.change == .gone }),
      ("diff.count.findings-changed", findings.count { $0.change == .changed }),
    ]
  }

  /// The mean index, where it moved.
  private var means: [String] {
    guard let mean = comparison.portfolio.first(where: { $0.key == "index_mean" }) else { return [] }
    let told = words.told(mean)
    return [wording.text("diff.mean", ["before": .name(told.before), "after": .name(told.after)])]
  }
}
