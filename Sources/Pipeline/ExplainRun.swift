import Diagnostics
import Languages
import Reports
import RulePages
import Rules
import Workspace

/// Prints the page of a rule.
package struct ExplainRun: Sendable {
  /// The rule's id.
  package let rule: String

  package init(rule: String) { self.rule = rule }

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    let wording = TemplateFiles.builtIn.wording(settings.language ?? .en)
    guard let card = RuleBook.listed.first(where: { $0.id == rule }), let page = RulePage.embedded(card.id) else {
      return try tellUnknown(wording)
    }
    let manual = RuleManual(wording: wording, color: settings.color.isColored(.output))
    try Console.output.show(manual.text(page, of: card), isStyled: true)
    return .clean
  }

  private func tellUnknown(_ wording: Wording) throws(WorkspaceError) -> ExitStatus {
    let isAnnounced = RuleBook.announced.contains { $0.id == rule }
    let name = Argument.name(rule)
    var lines = [wording.text(isAnnounced ? .explainAnnounced(rule: name) : .explainUnknown(rule: name))]
    if !isAnnounced, let meant = NearMiss.suggestion(for: rule, among: RuleBook.listed.map(\.id)) {
      lines.append(wording.text(.checkSuggestion(name: .name(meant))))
    } else {
      lines.append(wording.text(.explainList))
    }
    try Console.error.say(lines.joined(separator: " "))
    return .misuse
  }
}
