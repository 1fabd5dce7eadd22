import Diagnostics

/// The severity from which a finding makes a check fail.
package enum FailOn: String, CaseIterable, Sendable {
  case error, warning, info, never

  /// Whether a severity reaches the threshold.
  package func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .info: true
    case .never: false
    }
  }
}
