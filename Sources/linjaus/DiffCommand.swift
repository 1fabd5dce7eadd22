import ArgumentParser
import Pipeline
import Reports

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compares the figures and findings of two revisions of the plans.",
    discussion: """
      Revisions are branches, tags or commits of git. Both sides are as of one date, and as the site without an audience \
      shows them.

      Exit status: 0 whether or not they differ; 1 where a plan or CSV file of one of them has a fault, which takes the \
      account out of the comparison; 2 where the settings of one have.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("The earlier revision, as main or HEAD~1.", valueName: "REV"))
  var before: String

  @Argument(help: ArgumentHelp("The later revision; without it the files as they are now.", valueName: "REV"))
  var after: String?

  @Option(
    help: ArgumentHelp("text, json, or markdown for the comment of a merge request.", valueName: "FORMAT"))
  var format = DiffRun.Format.text

  @Option(help: ArgumentHelp("The file to write; without it: standard output.", valueName: "FILE"))
  var output: String?

  func run() throws {
    var diff = DiffRun(before: before, after: after, version: ProgramVersion.text)
    diff.format = format
    diff.output = output
    try Outcome.end(try diff.run(common.settings))
  }
}

extension DiffRun.Format: ExpressibleByArgument {}
