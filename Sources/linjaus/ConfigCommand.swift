import ArgumentParser
import Pipeline
import Reports

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Prints the settings and the model in force, each with the line that says it, or that it is built in.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Outcome.end(try ConfigRun().run(common.settings))
  }
}
