import Alignment
import Diagnostics
import Languages

/// Says what was found to readers of pages: names and titles where `check` names keys, ids and rules, and no signs of
/// source text.
package struct FindingWords: Sendable {
  private static let keyed = ["missing"]
  private static let mark: Character = "`"
  /// Stands for a backtick of a plan's own while those of the message go.
  private static let kept: Character = "\u{E000}"

  private let words: PageWords
  private let names: SiteNames

  package init(_ content: SiteContent) {
    words = content.words
    names = content.names
  }

  /// The title of a rule.
  func title(of rule: String) -> String { words.text(.rule, rule) }

  package func sentence(_ phrase: Phrase) -> String {
    let named = phrase.mapArguments { self.named($0, $1) }
    let text = words.wording.text(named)
    guard text.utf8.contains(UInt8(ascii: "`")) else { return text }
    let marked = named.mapArguments { self.marked($1) }
    return String(
      words.wording.text(marked).filter { $0 != Self.mark }
        .map { $0 == Self.kept ? Self.mark : $0 })
  }

  private func named(_ name: String, _ argument: Argument) -> Argument {
    switch (name, argument) {
    case (_, .names(let keys)) where Self.keyed.contains(name): .names(keys.map(name(ofKey:)))
    case ("rule", .name(let rule)):
      .name(words.wording.text(.findingRule(title: .name(title(of: rule)))))
    case ("item", .name(let item)): .name(self.name(ofItem: item))
    default: argument
    }
  }

  private func name(ofKey key: String) -> String {
    words.text(.key, key)
  }

  /// A conflict is told by its unit and KPI, a part, a forum and a unit by their names, everything else by its id.
  private func name(ofItem item: String) -> String {
    guard let slash = item.firstIndex(of: "/") else {
      if let part = words.wording.text(of: .part, item) { return part }
      return names.forum(item) == item ? names.unit(item) : names.forum(item)
    }
    let (unit, kpi) = (String(item[..<slash]), String(item[item.index(after: slash)...]))
    let name = names.kpi(kpi, of: unit)
    guard name != kpi || names.unit(unit) != unit else { return item }
    return words.wording.text(.findingKpi(kpi: .name(name), unit: .name(names.unit(unit))))
  }

  private func marked(_ argument: Argument) -> Argument {
    func marked(_ text: String) -> String { String(text.map { $0 == Self.mark ? Self.kept : $0 }) }
    switch argument {
    case .name(let name): return .name(marked(name))
    case .names(let names): return .names(names.map(marked))
    default: return argument
    }
  }
}
