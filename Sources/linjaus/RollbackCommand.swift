import ArgumentParser
import Pipeline

struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback", abstract: "Shows readers an earlier release of a target again.",
    discussion:
      "The release is verified first; it is one of the target's own audience. The name of the release in force goes to standard output."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("The target's id in site.yaml.", valueName: "NAME"))
  var name: String

  @Argument(
    help: ArgumentHelp(
      "A release, as linjaus releases names it, or the beginning of its name.",
      discussion: "Without it: the one before the release in force.", valueName: "RELEASE"))
  var release: String?

  @Option(
    help: ArgumentHelp(
      "Another audience, whose release is to be shown.",
      discussion: "RELEASE has to be its whole name. The readers of the target will see what that audience may see.",
      valueName: "NAME"))
  var audience: String?

  func run() throws {
    try Outcome.end(try RollbackRun(name, to: release, allowing: audience).run(common.settings))
  }
}
