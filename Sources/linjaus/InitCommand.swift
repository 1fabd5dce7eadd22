import ArgumentParser
import Authoring
import Pipeline

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a CI pipeline that checks plans, shows changes and publishes the site.",
    discussion: """
      Names of units and publish targets come from the content folder where there is one. No file that is there is \
      written over, unless --force says so. docs/ci.md tells what each step does and what has to be set.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("The folder of the repository.", valueName: "DIR"))
  var folder = "."

  @Option(name: .customLong("ci"), help: ArgumentHelp("For github, gitlab, azure or jenkins.", valueName: "SYSTEM"))
  var system: CISystem?

  @Option(
    help: ArgumentHelp(
      "The repository of Linjaus that the pipeline builds the program from.",
      discussion: "Without it: a sample address, which you replace in the file.", valueName: "URL"))
  var source: String?

  @Flag(help: "Replace files that are there.")
  var force = false

  func validate() throws {
    guard system != nil else {
      throw ValidationError("init writes pipelines: add --ci github, --ci gitlab, --ci azure or --ci jenkins.")
    }
    if let source, !PipelineSettings.isPlain(source) {
      throw ValidationError("--source takes an address without blanks and quotes, not \(source).")
    }
  }

  func run() throws {
    guard let system else { return }
    var start = try InitRun(
      system: system, folder: folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder,
      version: ProgramVersion.text)
    start.source = source
    start.isForced = force
    try Outcome.end(try start.run(common.settings))
  }
}

extension CISystem: ExpressibleByArgument {}
