import Diagnostics
import Languages
import Workspace

/// Tells on standard error how long each stage took, where `--verbose` asks for it.
struct Stopwatch: ~Copyable {
  private let isShown: Bool
  private var last = Clock.seconds()

  init(_ settings: RunSettings) { isShown = settings.isVerbose && !settings.isQuiet }

  /// Ends a stage.
  mutating func lap(_ stage: Phrase, _ wording: Wording) {
    let now = Clock.seconds()
    defer { last = now }
    guard isShown else { return }
    _ = try? Console.error.say("\(wording.text(stage)): \(wording.numbers.fixed(now - last, decimals: 2)) s")
  }
}
