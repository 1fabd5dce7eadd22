import ArgumentParser
import Pipeline
import Reports

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Lists every place that names a person, kept releases included; changes nothing.",
    discussion: """
      Case, order of the names, line breaks and endings do not matter. Places with one word of the name alone are listed \
      apart: they may mean somebody else.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("The person's name, in quotes.", valueName: "NAME"))
  var name: String

  func run() throws { try Outcome.end(try ForgetRun(name: name).run(common.settings)) }
}
