import ArgumentParser
import Pipeline
import Reports

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules: kind, default severity, aspect, and what each one says. Needs no content folder.")

  @OptionGroup var common: CommonOptions

  func run() throws { try Outcome.end(try RulesRun().run(common.settings)) }
}
