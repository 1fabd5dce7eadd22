import ArgumentParser
import Pipeline
import Reports

/// In which forms a check is told, and where each goes.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The form of the report: text, json, github, gitlab, azure, sarif or junit; may be given several times.",
      valueName: "FORMAT"))
  var format: [ReportFormat] = []

  @Option(
    help: ArgumentHelp(
      "A file for the report; the n-th file takes the n-th format.",
      discussion: "Without it, and for -: standard output.", valueName: "FILE"))
  var output: [String] = []

  func validate() throws {
    let count = max(format.count, 1)
    if output.count > count {
      throw ValidationError("There are more files than formats: give --format for each --output.")
    }
    let files = output.filter { $0 != "-" }
    if Set(files).count < files.count { throw ValidationError("Two reports go to one file: name a file for each.") }
    if files.contains("") { throw ValidationError("--output takes the path of a file, or - for standard output.") }
  }

  var outputs: ReportOutputs {
    let formats = format.isEmpty ? [.text] : format
    return ReportOutputs(
      formats.enumerated().map { place, format in
        ReportOutputs.Output(format, to: place < output.count ? output[place] : nil)
      })
  }
}

extension ReportFormat: ExpressibleByArgument {}
