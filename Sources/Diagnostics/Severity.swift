/// How much a diagnostic weighs; error is the gravest.
package enum Severity: String, CaseIterable, Hashable, Comparable, Sendable {
  case info, warning, error

  private var weight: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Whether the left one weighs less.
  package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
}
