import Diagnostics
import Figures
import Languages

/// Everything that differs, as lines for people; names in them stand as the plans have them.
struct ChangeRows: Sendable {
  let words: FigureWords

  private var wording: Wording { words.wording }

  /// Of the portfolio and of the site.
  func rows(_ comparison: PortfolioComparison) -> [ChangeRow] {
    comparison.portfolio.map { row($0) } + comparison.findings.map { row($0) }
  }

  /// Of an account that both sides have: all; of another nothing but what says how it stands.
  func rows(_ account: AccountChange) -> [ChangeRow] {
    guard account.change == .changed else {
      return account.figures.filter { Self.standing.contains($0.key) }.map { row($0) } + counts(account)
    }
    var rows: [ChangeRow] = []
    if account.isRenamed, let before = account.before, let after = account.after {
      rows.append(
        ChangeRow(what: words.capitalized(wording.text(.diffFigureId), "id"), before: before.id, after: after.id))
    }
    // The score of an aspect is its level in other units.
    let figures = account.figures.filter { !($0.key.hasPrefix("aspects.") && $0.key.hasSuffix(".score")) }
    rows += figures.map { row($0) }
    rows += account.entries.flatMap { self.rows($0) }
    return rows + account.findings.map { row($0) }
  }

  /// How many requests and findings a new or gone account has.
  private func counts(_ account: AccountChange) -> [ChangeRow] {
    let counts = [
      (Phrase.diffRequests, account.entries.count { $0.kind == .request }), (.diffFindings, account.findings.count),
    ]
    return counts.filter { $0.1 > 0 }.map { key, count in
      let (none, some) = (FigureWords.absent, wording.numbers.whole(count))
      let isNew = account.change == .new
      return ChangeRow(what: wording.text(key), before: isNew ? none : some, after: isNew ? some : none)
    }
  }

  private static let standing = ["owner", "state", "tier", "index", "figures.revenue", "figures.contribution"]

  private func row(_ change: FigureChange, of subject: String? = nil) -> ChangeRow {
    let told = words.told(change)
    let what = subject.map {
      wording.text(.diffOf(subject: .name($0), figure: .name(words.fieldLabel(change.key))))
    }
    return ChangeRow(
      what: what ?? words.capitalized(words.label(change.key), change.key), before: told.before, after: told.after,
      difference: told.difference)
  }

  private func rows(_ entry: EntryChange) -> [ChangeRow] {
    let name = self.name(entry)
    guard entry.change != .changed else { return entry.fields.map { row($0, of: name) } }
    let status = entry.fields.first { $0.key == "status" }.map { words.told($0) }
    let stood = status.map { entry.change == .new ? $0.after : $0.before } ?? wording.text(.diffThere)
    let title = wording.text(.diffOf(subject: .name(name), figure: .name(title(entry))))
    let isNew = entry.change == .new
    let whole = ChangeRow(
      what: title, before: isNew ? FigureWords.absent : stood, after: isNew ? stood : FigureWords.absent)
    return [whole] + entry.fields.filter { $0.key.hasPrefix("commitments.") }.map { row($0, of: name) }
  }

  /// `Request R1`, `Decision of Management team`
  private func name(_ entry: EntryChange) -> String {
    let language = wording.language.rawValue
    let id = entry.kind == .decision ? words.names.forum(entry.id, language) : entry.id
    let name = wording.text(phrase(entry.kind, .name(id)))
    guard entry.kind == .decision, entry.change == .changed else { return name }
    return wording.text(.diffOf(subject: .name(name), figure: .name(entry.title)))
  }

  private func phrase(_ kind: EntryChange.Kind, _ id: Argument) -> Phrase {
    switch kind {
    case .request: .diffRequest(id: id)
    case .ask: .diffAsk(id: id)
    case .decision: .diffDecision(id: id)
    case .promise: .diffPromise(id: id)
    }
  }

  /// `Vibration engineer, Q1 2027, 320`, or what people wrote.
  private func title(_ entry: EntryChange) -> String {
    guard entry.kind == .request else { return entry.title }
    let parts = ["period", "amount"].compactMap { key in
      entry.field(key).map { words.text(entry.change == .new ? $0.after : $0.before, key) }
    }
    return ([entry.title] + parts).joined(separator: ", ")
  }

  private func row(_ change: FindingChange) -> ChangeRow {
    let told = change.standing.map {
      wording.text(.diffFinding(message: .name(wording.text($0.phrase)), rule: .name($0.rule)))
    }
    return ChangeRow(what: told ?? "", before: weight(change.before), after: weight(change.after))
  }

  private func weight(_ finding: ToldFinding?) -> String {
    guard let finding else { return FigureWords.absent }
    return wording.text(finding.isWaived ? .diffWaived : finding.severity.phrase)
  }
}
