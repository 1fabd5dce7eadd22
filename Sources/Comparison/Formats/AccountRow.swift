import Diagnostics
import Figures
import Languages

/// An account in one line: name, index, the aspect that moved most, requests and asks, findings.
struct AccountRow {
  let cells: [String]

  init(_ account: AccountChange, rows: ChangeRows) {
    let words = rows.words
    let wording = words.wording
    cells = [
      Self.name(account, wording), Self.index(account, words), Self.largest(account, words),
      Self.entries(account, wording), Self.findings(account, wording),
    ]
  }

  private static func name(_ account: AccountChange, _ wording: Wording) -> String {
    let name = PlainLine.text(account.name.account, limit: 40)
    switch account.change {
    case .new: return wording.text(.diffRowNew(account: .name(name)))
    case .gone: return wording.text(.diffRowGone(account: .name(name)))
    case .changed:
      guard account.isRenamed else { return name }
      return wording.text(
        .diffRowRenamed(account: .name(name), id: .name(PlainLine.text(account.before?.id ?? "", limit: 20))))
    }
  }

  private static func index(_ account: AccountChange, _ words: FigureWords) -> String {
    guard let index = account.figure("index") else { return "" }
    return told(index, words)
  }

  /// The level that moved most; of equal ones the first.
  private static func largest(_ account: AccountChange, _ words: FigureWords) -> String {
    guard account.change == .changed else { return "" }
    let levels = account.figures.filter { $0.key.hasPrefix("aspects.") && $0.key.hasSuffix(".level") }
    func size(_ change: FigureChange) -> Double { change.difference?.magnitude ?? 0 }
    let most = levels.map(size).max() ?? 0
    guard most > 0, let level = levels.first(where: { size($0) == most }) else { return "" }
    return "\(words.aspect(String(level.key.split(separator: ".")[1]))) \(told(level, words))"
  }

  private static func told(_ change: FigureChange, _ words: FigureWords) -> String {
    let told = words.told(change)
    if case .unknown = change.before { return told.after }
    return "\(told.before) → \(told.after)" + (told.difference.map { " (\($0))" } ?? "")
  }

  /// `R1 granted, R3 new`
  private static func entries(_ account: AccountChange, _ wording: Wording) -> String {
    let entries = account.entries.filter { $0.kind == .request || $0.kind == .ask }
    guard account.change == .changed, !entries.isEmpty else { return "" }
    let shown = entries.prefix(3).map { entry in
      let id = PlainLine.text(entry.id, limit: 12)
      if entry.change == .changed, case .text(let status)? = entry.field("status")?.after {
        return "\(id) \(wording.text(of: .status, status) ?? status)"
      }
      return "\(id) \(wording.text(entry.change.phrase))"
    }
    let rest = entries.count - shown.count
    return (shown + (rest > 0 ? [wording.text(.othersMore(count: .count(rest)))] : [])).joined(separator: ", ")
  }

  /// `2 new, 1 gone`
  private static func findings(_ account: AccountChange, _ wording: Wording) -> String {
    [Change.new, .gone, .changed].compactMap { change in
      let count = account.findings.count { $0.change == change }
      return count > 0 ? "\(wording.numbers.whole(count)) \(wording.text(change.phrase))" : nil
    }.joined(separator: ", ")
  }
}
