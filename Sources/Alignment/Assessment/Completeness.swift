import AccountPlans
import Diagnostics
import FrontMatter

/// Which of the demanded parts and sections a plan has.
package struct Completeness: Sendable {
  /// Visible parts that the tier demands.
  package let demandedParts: [Part]
  package let missingParts: [Part]
  /// How many visible sections the model asks for.
  package let demandedSections: Int
  package let missingSections: [Located<String>]

  /// `record` takes each section that is demanded, and whether it is there.
  package init(
    _ plan: Shared<AccountPlan>, reviewsHeld: [Day], context: AssessmentContext,
    record: (_ section: Located<String>, _ isThere: Bool) -> Void = { _, _ in }
  ) {
    let demanded = context.demandedParts(ofTier: plan.tier?.value)
    demandedParts = demanded
    missingParts = demanded.filter { !plan.value.has($0, reviewsHeld: reviewsHeld, context: context) }
    var sections = 0
    var missing: [Located<String>] = []
    for section in context.model.sections {
      let heading = section.text(
        plan.language?.value ?? context.site.language.rawValue, else: context.site.language.rawValue)
      if context.hiddenSections.hides(heading.value) { continue }
      sections += 1
      let isThere = plan.text.headingTexts.contains(heading.value)
      if !isThere { missing.append(heading) }
      record(heading, isThere)
    }
    demandedSections = sections
    missingSections = missing
  }

  /// How many parts and sections are demanded.
  package var demanded: Int { demandedParts.count + demandedSections }

  /// How many of them the plan has.
  package var present: Int { demanded - missingParts.count - missingSections.count }

  /// The share that is there, 0 to 1; nil where nothing is demanded.
  package var value: Double? { demanded > 0 ? Double(present) / Double(demanded) : nil }

  package func demands(_ part: Part) -> Bool { demandedParts.contains(part) }
}

extension AccountPlan {
  /// Whether a part holds anything that has happened or is planned.
  fileprivate func has(_ part: Part, reviewsHeld: [Day], context: AssessmentContext) -> Bool {
    switch part {
    case .sponsor: sponsor != nil
    case .review: review?.next != nil || !reviewsHeld.isEmpty
    case .financials: !financials.isEmpty
    case .valueProposition: !promises.isEmpty
    case .objectives: !objectives.isEmpty
    case .actions: !actions.isEmpty
    case .alignment: ratings.contains { context.hasHappened($0.date.value) }
    case .governance: !governance.isEmpty
    case .contacts: !contacts.isEmpty
    case .risks: !risks.isEmpty
    }
  }
}
