import ArgumentParser
import Pipeline
import Reports

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Tells how a figure of an account came about, with the places in its source.")

  @OptionGroup var common: CommonOptions

  @OptionGroup var reader: AudienceOption

  @Argument(help: ArgumentHelp("The account's id.", valueName: "ACCOUNT"))
  var account: String

  @Argument(
    help: ArgumentHelp(
      "A key of portfolio.json, as index, strategy, revenue or requests.R1.npv.",
      discussion: "Without it: all figures with their values.", valueName: "FIGURE"))
  var figure: String?

  func run() throws {
    try Outcome.end(try TraceRun(account: account, figure: figure).run(common.settings(for: reader)))
  }
}
