import ArgumentParser
import Pipeline
import Reports

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports what is wrong with the plans and what is worth knowing; writes nothing.",
    discussion: """
      The plans are never touched; --output writes reports.

      Exit status:
        0  nothing counts: no fault, and no finding at or above --fail-on
        1  a fault in a plan or CSV file, or a finding at or above --fail-on
        2  wrong use, or a fault in site.yaml, units.yaml, model.yaml or a template
        3  a mistake of this program
        4  the disk failed

      A judgement, which is what people honestly rated, counts only where rules in site.yaml sets its severity; what \
      is waived never counts. The format of a report changes none of this.
      """)

  @OptionGroup var common: CommonOptions

  @OptionGroup var reader: AudienceOption

  @Option(
    help: ArgumentHelp("The findings that give exit status 1: error, warning, info or never.", valueName: "SEVERITY"))
  var failOn = FailOn.error

  @Flag(help: "The same as --fail-on warning.")
  var strict = false

  @Option(help: ArgumentHelp("Print notes of information too: info.", valueName: "SEVERITY"))
  var show: Shown?

  @Option(help: ArgumentHelp("Report this rule alone, beside faults; may be given several times.", valueName: "RULE"))
  var only: [String] = []

  @Argument(
    help: ArgumentHelp(
      "Files or folders of the content folder; only their findings are reported.",
      discussion: "Everything is read all the same, so that names in them can be judged. Without it: all.",
      valueName: "file"))
  var files: [String] = []

  @OptionGroup(title: "What counts") var scope: ScopeOptions

  @OptionGroup var reports: ReportOptions

  enum Shown: String, ExpressibleByArgument { case info }

  func validate() throws {
    try scope.validate(files: files, only: only)
    guard let unknown = request.unknownRule else { return }
    let hint = unknown.suggestion.map { " Did you mean \($0)?" } ?? " See docs/rules for their names."
    throw ValidationError("\(unknown.name) is no rule.\(hint)")
  }

  func run() throws { try Outcome.end(try request.run(common.settings(for: reader))) }

  private var request: CheckRun {
    var check = CheckRun()
    check.failOn = strict ? .warning : failOn
    check.showsInfo = show == .info
    check.only = Set(only)
    check.scope = scope.scope(files: files)
    check.reports = reports.outputs
    check.version = ProgramVersion.text
    return check
  }
}

extension FailOn: ExpressibleByArgument {}
