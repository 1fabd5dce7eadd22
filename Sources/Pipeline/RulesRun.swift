import Diagnostics
import Languages
import Reports
import Rules
import Workspace

/// Prints the table of all rules that are checked.
package struct RulesRun: Sendable {
  package init() {}

  package func run(_ settings: RunSettings) throws(WorkspaceError) -> ExitStatus {
    let wording = TemplateFiles.builtIn.wording(settings.language ?? .en)
    let listing = RuleListing(
      wording: wording, color: settings.color.isColored(.output),
      width: Console.output.isTerminal ? Console.output.width : nil)
    try Console.output.show(listing.text(RuleBook.listed), isStyled: true)
    return .clean
  }
}
