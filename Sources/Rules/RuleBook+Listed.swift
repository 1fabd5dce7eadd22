import AccountPlans
import Diagnostics

extension RuleBook {
  /// The card of every rule that is checked, as lists show them: faults, then what counts for no aspect, then by aspect,
  /// what speaks of every aspect, and the site.
  package static let listed: [RuleCard] = {
    let aspects = ["plan"] + Aspect.builtIn.map(\.id) + ["all", "site"]
    let findings = cards.filter { $0.kind != .fault }
    return cards.filter { $0.kind == .fault } + aspects.flatMap { aspect in findings.filter { $0.aspect == aspect } }
  }()
}
