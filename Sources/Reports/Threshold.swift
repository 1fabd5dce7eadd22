import Diagnostics

/// What makes a check fail.
package struct Threshold: Sendable {
  package let failOn: FailOn
  /// Ids of the rules whose severity site.yaml sets: only these judgements count.
  package let raised: Set<String>

  package init(failOn: FailOn, raised: Set<String> = []) {
    self.failOn = failOn
    self.raised = raised
  }

  /// Whether a diagnostic alone makes a check fail. Faults always do, what is waived never.
  package func isReached(by diagnostic: Diagnostic) -> Bool {
    switch diagnostic.card.kind {
    case .fault: true
    case .judgement where !raised.contains(diagnostic.card.id): false
    case .finding, .judgement: !diagnostic.waived && failOn.isReached(by: diagnostic.severity)
    }
  }
}
