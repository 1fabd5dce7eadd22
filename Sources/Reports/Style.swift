import Diagnostics

/// The colours of a terminal, or none.
struct Style {
  private let color: String
  let isColored: Bool

  init(_ severity: Severity, isColored: Bool) {
    self.isColored = isColored
    switch severity {
    case .error: color = "1;31"
    case .warning: color = "1;33"
    case .info: color = "1;36"
    }
  }

  func severity(_ text: String) -> String { styled(text, color) }
  func bold(_ text: String) -> String { styled(text, "1") }
  func faint(_ text: String) -> String { styled(text, "2") }

  private func styled(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
