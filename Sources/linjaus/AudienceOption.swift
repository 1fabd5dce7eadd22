import ArgumentParser

/// The option of commands that look at the plans as one audience sees them.
struct AudienceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An audience of site.yaml, or all.", discussion: "What it does not see is as if it were not there.",
      valueName: "NAME"))
  var audience: String?
}
