import AccountPlans
import Alignment
import Diagnostics

/// A heading that the model asks every plan for is absent.
enum SectionMissing: Rule {
  static let card = RuleCard("section-missing", .finding, .warning, reads: ["language"])

  static func isHidden(in context: AssessmentContext) -> Bool {
    context.hidesOwn(.model) || card.reads.contains { context.hides($0) }
  }

  static func isHidden(item: String, in context: AssessmentContext) -> Bool {
    context.hiddenSections.hides(item)
  }

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    plan.completeness.missingSections.map { section in
      Finding(section.value, at: plan.plan.at, .sectionMissing(section: .name(section.value)))
    }
  }
}
