import AccountPlans
import Diagnostics
import Rules

/// A rule that is wrong in one way.
struct RuleMutant: Sendable, CustomStringConvertible {
  enum Kind: Sendable {
    /// It never speaks.
    case disabled
    /// It speaks exactly of what it was silent about.
    case negated
    case shifted(LimitShift)
  }

  let rule: String
  let kind: Kind

  var description: String {
    switch kind {
    case .disabled: "\(rule) disabled"
    case .negated: "\(rule) negated"
    case .shifted(let shift): "\(rule) with \(shift.limit.rawValue) \(shift.amount > 0 ? "+" : "")\(shift.amount)"
    }
  }

  static let all = RuleBook.cards.filter { $0.kind != .fault }.flatMap { card in
    [Self(rule: card.id, kind: .disabled), Self(rule: card.id, kind: .negated)]
      + LimitShift.all.filter { $0.limit.rules.contains(card.id) }.map { Self(rule: card.id, kind: .shifted($0)) }
  }

  /// Those of its examples and limits that do not hold with it; none where nobody would notice.
  func killers() throws -> [String] {
    let page = try RulePage(named: rule)
    var killers = page.examples.keys.sorted().filter { title in
      page.examples[title].map { findings(in: $0) != $0.findings } ?? false
    }
    if case .shifted(let shift) = kind {
      killers += LimitCase.all.filter { $0.rule == rule && !$0.holds(shift: shift) }.map(\.description)
    }
    return killers
  }

  private func findings(in example: RulePage.Example) -> [String] {
    let folder = Folder(example.files)
    var shift: LimitShift?
    if case .shifted(let moved) = kind { shift = moved }
    let context = folder.context(asOf: today, only: rule, shift: shift)
    let found = folder.check(in: context, changing: change).findings
    return (folder.content.diagnostics + found).inSourceOrder().map(folder.line)
  }

  private var change: RuleChange? {
    switch kind {
    case .disabled: RuleChange(of: rule) { _ in nil }
    case .negated:
      RuleChange(of: rule) { found in
        found?.isEmpty ?? true ? [Finding(at: SourceRange(startOf: FileID(0)), .noteFinding)] : []
      }
    case .shifted: nil
    }
  }
}
