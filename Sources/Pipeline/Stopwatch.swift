import Diagnostics
import Languages
import Workspace

/// Tells on standard error how long each stage took, where `--verbose` asks for it.
struct Stopwatch: ~Copyable {
  private let isShown: Bool
  private var last = Clock.seconds()

  init(_ settings: RunSettings) { isShown = settings.isVerbose && !settings.isQuiet }

  /// Ends a stage; `stage` is the last part of a key of the language files, `stage.read` and so on.
  mutating func lap(_ stage: String, _ wording: Wording) {
    let now = Clock.seconds()
    defer { last = now }
    guard isShown else { return }
    let name = wording["stage.\(stage)"] ?? stage
    _ = try? Console.error.say("\(name): \(wording.numbers.fixed(now - last, decimals: 2)) s")
  }
}
