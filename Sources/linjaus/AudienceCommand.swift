import ArgumentParser
import Pipeline
import Reports

struct AudienceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audience", abstract: "Prints what an audience sees of the plans and what it does not.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("An audience of site.yaml, or all for the site without one.", valueName: "NAME"))
  var name: String

  func run() throws {
    var settings = common.settings
    settings.audience = name
    try Outcome.end(try AudienceRun().run(settings))
  }
}
