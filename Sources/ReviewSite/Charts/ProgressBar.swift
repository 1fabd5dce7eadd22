import StringTemplates

/// The fields of Progress in the templates.
package struct ProgressView: View, Equatable {
  package var width: Double
  package var missed: Bool
  package var alt: String

  package static let fields: [Field<Self>] = [
    .number("width", \.width),
    .flag("missed", \.missed),
    .text("alt", \.alt),
  ]
}

/// How far a measure has come from its baseline to its target, which stands at 86 %.
package enum ProgressBar {
  private static let target = 86.0

  /// Width in %; nil where the target is the baseline.
  package static func width(baseline: Double, target: Double, actual: Double) -> Double? {
    guard abs(target - baseline) > 1e-9 else { return nil }
    return Self.target * min(1.1, max(0, (actual - baseline) / (target - baseline)))
  }

  /// How much of the way a width is, 0 to 1.1.
  package static func share(_ width: Double) -> Double { width / target }
}
