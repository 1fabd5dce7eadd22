import AccountPlans
import Alignment
import Diagnostics

/// A unit's KPI pulls against the account, and nobody has settled it.
enum KpiConflictUnresolved: Rule {
  static let card = RuleCard(
    "kpi-conflict-unresolved", .finding, .warning, aspect: "systems",
    reads: ["kpi_conflicts.resolution", "kpi_conflicts.owner"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.plan.kpiConflicts.findings { conflict in
      var missing: [String] = []
      if conflict.resolution == nil { missing.append("resolution") }
      if conflict.owner == nil { missing.append("owner") }
      if missing.isEmpty { return nil }
      let phrase = Phrase.kpiConflictUnresolved(
        kpi: .name(context.kpiName(conflict.kpi.value, of: conflict.unit.value)),
        unit: .name(context.unitName(conflict.unit.value)), missing: .names(missing))
      return Finding("\(conflict.unit.value)/\(conflict.kpi.value)", at: conflict.at, phrase)
    }
  }
}
