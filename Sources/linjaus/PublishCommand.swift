import ArgumentParser
import Pipeline
import Reports

struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Checks and builds the site, and publishes it to a target of site.yaml.",
    discussion: """
      A release is sent, verified, and shown to readers at once; they never see half a site. The name of the release \
      in force goes to standard output. Needs a clean check.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("The target's id in site.yaml.", valueName: "NAME"))
  var name: String

  @Option(
    help: ArgumentHelp(
      "The findings that stand in the way: error, warning, info or never. Faults always do.", valueName: "SEVERITY"))
  var failOn = FailOn.error

  @Flag(help: "Print what would be new, changed and removed, with bytes, and change nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "How many published files may be removed.",
      discussion: "Without it: a quarter of them, and two in any case.", valueName: "N"))
  var maxRemovals: Int?

  @Flag(help: "Publish a site without accounts over one that has some.")
  var allowEmpty = false

  func validate() throws {
    if let maxRemovals, maxRemovals < 0 { throw ValidationError("--max-removals takes a whole number from 0.") }
  }

  func run() throws {
    var publish = PublishRun(name, version: ProgramVersion.text)
    publish.failOn = failOn
    publish.isDryRun = dryRun
    publish.maximumRemovals = maxRemovals
    publish.allowsEmpty = allowEmpty
    try Outcome.end(try publish.run(common.settings))
  }
}
