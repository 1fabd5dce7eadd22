import Diagnostics
import Languages
import Workspace

/// What the command line says to every command.
package struct RunSettings: Sendable {
  /// nil: `content` here or above.
  package var content: String?
  /// nil: beside the content folder.
  package var templates: String?
  /// nil: by the clock.
  package var asOf: Day?
  /// nil: the site's.
  package var language: Language?
  /// nil: one a processor.
  package var jobs: Int?
  /// Whose site or check it is: an audience of site.yaml, or `all` for the site without one; nil as the command has it.
  package var audience: String?
  package var isQuiet = false
  package var isVerbose = false
  package var color = ColorChoice.auto

  package init() {}
}

/// Whether a report is coloured.
package enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// On a terminal only, unless it is said; `NO_COLOR` holds against `auto`.
  package func isColored(_ console: Console) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: console.isTerminal && (Console.variable("NO_COLOR") ?? "").isEmpty
    }
  }
}
