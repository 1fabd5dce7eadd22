import ArgumentParser
import Pipeline

struct ReleasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "releases", abstract: "Lists the releases of a target, the newest first.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("The target's id in site.yaml.", valueName: "NAME"))
  var name: String

  func run() throws {
    try Outcome.end(try ReleasesRun(name).run(common.settings))
  }
}
