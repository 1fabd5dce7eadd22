import Alignment
import Diagnostics

/// A rule of one stratum: what it looks at is its subject's type.
package protocol Rule: Sendable {
  /// `PlanText`, `LinkedText`, `AssessedPlan`, `PlacedPlan`, `CheckedPlan`, `AssessedPortfolio` or `UnreadFiles`.
  associatedtype Subject

  static var card: RuleCard { get }

  /// What it found, in the order of the plan; nil where there was nothing to check.
  static func check(_ subject: Subject, in context: AssessmentContext) -> [Finding]?

  /// Whether something that its trigger reads is hidden, so that it must not speak.
  static func isHidden(in context: AssessmentContext) -> Bool

  /// Whether one thing that it may speak of is hidden, while it speaks of others.
  static func isHidden(item: String, in context: AssessmentContext) -> Bool
}

extension Rule {
  package static func isHidden(in context: AssessmentContext) -> Bool {
    card.reads.contains { context.hides($0) }
  }

  package static func isHidden(item: String, in context: AssessmentContext) -> Bool { false }
}
