import AccountPlans
import Diagnostics

extension RuleCard {
  /// The aspect that the rule counts for; nil for `plan`, `all`, `site` and an aspect that the model lacks.
  package func aspect(in model: AlignmentModel) -> String? { model.aspect(aspect)?.id }
}

extension Diagnostic {
  /// The aspect that it speaks of: its rule's, for a rule of all aspects its item's; nil where there is none.
  package func aspect(in model: AlignmentModel) -> String? {
    card.aspect == "all" ? item.flatMap { model.aspect($0)?.id } : card.aspect(in: model)
  }
}
