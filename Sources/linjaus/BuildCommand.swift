import ArgumentParser
import Pipeline

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Reads the plans, checks them, and writes the review site.",
    discussion: "Findings never stop a build; a fault does, and leaves the site that is there as it was.")

  @OptionGroup var common: CommonOptions

  @OptionGroup var reader: AudienceOption

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder of the site.", valueName: "DIR"))
  var output = "public"

  @Flag(help: "Print what would be written and removed, and write nothing.")
  var dryRun = false

  func run() throws {
    var build = BuildRun(version: ProgramVersion.text)
    build.output = output
    build.isDryRun = dryRun
    try Outcome.end(try build.run(common.settings(for: reader)))
  }
}
