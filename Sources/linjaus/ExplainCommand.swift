import ArgumentParser
import Pipeline
import Reports

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Prints the page of a rule: why it matters, when it speaks, a wrong and a right example, what to do next.",
    discussion: "Needs no content folder.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("The rule's id, as check prints it in brackets.", valueName: "RULE"))
  var rule: String

  func run() throws { try Outcome.end(try ExplainRun(rule: rule).run(common.settings)) }
}
