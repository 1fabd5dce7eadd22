import Diagnostics
import Figures
import Languages

/// The sentences above a comparison.
struct ComparisonHeadline: Sendable {
  let comparison: PortfolioComparison
  let words: FigureWords

  private var wording: Wording { words.wording }

  /// `main (1a2b3c4) → the working tree, as of 24 November 2026`
  var sides: String {
    wording.text(
      .diffSides(
        before: .name(name(comparison.before)), after: .name(name(comparison.after)), date: .day(comparison.asOf)))
  }

  /// What differs, in one sentence, or that nothing does.
  var sentence: String {
    guard comparison.differs else {
      return wording.text(.diffNothing(accounts: .count(comparison.compared)))
    }
    let parts = told(accounts) + means + told(entries)
    return parts.isEmpty ? wording.text(.diffLittle) : parts.joined(separator: ", ") + "."
  }

  /// What the reader must know beside: files that could not take part, settings that moved figures.
  var notes: [String] {
    var notes: [String] = []
    if let missing = comparison.missing {
      notes.append(wording.text(.diffMissing(side: .name(name(comparison.name(missing))))))
    }
    if !comparison.settings.isEmpty {
      notes.append(
        wording.text(.diffSettings(files: .names(comparison.settings), count: .count(comparison.settings.count))))
    }
    if comparison.currency != comparison.beforeCurrency {
      notes.append(
        wording.text(.diffCurrency(before: .name(comparison.beforeCurrency), after: .name(comparison.currency))))
    }
    for plan in comparison.leftOut {
      notes.append(
        wording.text(.diffLeftOut(path: .name(plan.path), side: .name(name(comparison.name(plan.side))))))
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
      return wording.text(.diffFault(path: .name(fault.fault.path), side: .name(name(comparison.name(fault.side)))))
    }
  }

  func name(_ revision: RevisionName) -> String {
    switch revision {
    case .workingTree: wording.text(.diffWorkingTree)
    case .commit(let commit, let asked):
      commit.hasPrefix(asked) ? String(commit.prefix(min(max(7, asked.count), 12))) : "\(asked) (\(commit.prefix(7)))"
    }
  }

  /// What there is none of is not told.
  private func told(_ counts: [(phrase: (Argument) -> Phrase, count: Int)]) -> [String] {
    counts.filter { $0.count > 0 }.map { wording.text($0.phrase(.count($0.count))) }
  }

  private var accounts: [(phrase: (Argument) -> Phrase, count: Int)] {
    func count(_ change: Change) -> Int { comparison.accounts.count { $0.change == change } }
    return [
      (Phrase.diffCountChanged, count(.changed)), (Phrase.diffCountNew, count(.new)),
      (Phrase.diffCountGone, count(.gone)),
      (Phrase.diffCountRenamed, comparison.accounts.count(where: \.isRenamed)),
    ]
  }

  private var entries: [(phrase: (Argument) -> Phrase, count: Int)] {
    let entries = comparison.accounts.flatMap(\.entries)
    func count(_ kind: EntryChange.Kind, _ isMeant: (EntryChange) -> Bool) -> Int {
      entries.count { $0.kind == kind && isMeant($0) }
    }
    let findings = comparison.findings + comparison.accounts.flatMap(\.findings)
    return [
      (Phrase.diffCountRequestsNew, count(.request) { $0.change == .new }),
      (Phrase.diffCountRequestsDecided, count(.request, \.isDecided)),
      (Phrase.diffCountAsksNew, count(.ask) { $0.change == .new }),
      (Phrase.diffCountAsksDecided, count(.ask, \.isDecided)),
      (Phrase.diffCountDecisionsNew, count(.decision) { $0.change == .new }),
      (Phrase.diffCountFindingsNew, findings.count { $0.change == .new }),
      (Phrase.diffCountFindingsGone, findings.count { $0.change == .gone }),
      (Phrase.diffCountFindingsChanged, findings.count { $0.change == .changed }),
    ]
  }

  /// The mean index, where it moved.
  private var means: [String] {
    guard let mean = comparison.portfolio.first(where: { $0.key == "index_mean" }) else { return [] }
    let told = words.told(mean)
    return [wording.text(.diffMean(before: .name(told.before), after: .name(told.after)))]
  }
}
