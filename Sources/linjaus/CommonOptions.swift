import ArgumentParser
import Diagnostics
import Languages
import Pipeline

/// The options of every command that reads a content folder.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The content folder.",
      discussion: "Without it: content here, or in the nearest folder above that has content/site.yaml.",
      valueName: "DIR"))
  var content: String?

  @Option(
    help: ArgumentHelp("A folder of your own templates, in place of the built-in ones file by file.", valueName: "DIR"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "The date that everything is as of, as 2026-11-24.",
      discussion: "Without it: SOURCE_DATE_EPOCH, else today, in UTC.", valueName: "DATE"))
  var asOf: Day?

  @Option(help: ArgumentHelp("The language of the interface: \(languages).", valueName: "LANG"))
  var language: Language?

  @Option(help: ArgumentHelp("How many threads to use.", valueName: "N"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Print results only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print what is done and how long it takes, to standard error.")
  var verbose = false

  @Option(help: ArgumentHelp("Colours in reports: auto, always or never.", valueName: "WHEN"))
  var color = ColorChoice.auto

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a whole number from 1.") }
  }

  /// The settings of a command that looks at the plans as an audience sees them.
  func settings(for reader: AudienceOption) -> RunSettings {
    var settings = settings
    settings.audience = reader.audience
    return settings
  }

  var settings: RunSettings {
    var settings = RunSettings()
    settings.content = content
    settings.templates = templates
    settings.asOf = asOf
    settings.language = language
    settings.jobs = jobs
    settings.isQuiet = quiet
    settings.isVerbose = verbose
    settings.color = color
    return settings
  }
}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}

/// `en, fi or sv`
private let languages: String = {
  let codes = Language.allCases.map(\.rawValue)
  return codes.dropLast().joined(separator: ", ") + " or " + (codes.last ?? "")
}()
extension ColorChoice: ExpressibleByArgument {}
