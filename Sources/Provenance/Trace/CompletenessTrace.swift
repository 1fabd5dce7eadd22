import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import FrontMatter

/// Which of the demanded parts and sections the plan has.
struct CompletenessTrace: Explanation {
  let subject: TraceSubject

  func write(into report: inout Report) {
    let words = subject.words
    var sections: [(heading: Located<String>, isThere: Bool)] = []
    let completeness = Completeness(
      subject.plan, reviewsHeld: subject.assessed.reviewsHeld, context: subject.context
    ) { sections.append(($0, $1)) }
    report.paragraph(words.say(.traceCompletenessFormula))
    report.paragraph(demand)
    var table = Table([
      .text(words.say(.tracePart)), .text(words.say(.traceIsThere)), .text(words.say(.tracePlace)),
    ])
    for part in completeness.demandedParts {
      let isThere = !completeness.missingParts.contains(part)
      table.add(part.rawValue, presence(isThere), isThere ? words.place(subject.plan.value.source(of: part)) : "")
    }
    for (section, isThere) in sections {
      let heading = subject.plan.text.headings.first { $0.text == section.value }
      table.add("# \(section.value)", presence(isThere), words.place(isThere ? heading?.at : nil))
    }
    report.heading(words.say(.traceCompletenessHeading))
    if !table.isEmpty { report.table(table) }
    guard completeness.demanded > 0 else { return report.note(words.say(.traceCompletenessNone)) }
    report.note(
      words.say(
        .traceQuotient(
          dividend: .count(completeness.present), divisor: .count(completeness.demanded),
          value: .name(words.number(completeness.value)))))
  }

  private func presence(_ isThere: Bool) -> String {
    subject.say(isThere ? .traceCompletenessThere : .traceCompletenessMissing)
  }

  /// What says which parts are demanded.
  private var demand: String {
    let site = subject.context.site
    let written = site.tier(subject.plan.tier?.value)
    guard let tier = written ?? site.tiers.last else {
      return subject.say(.traceDemandModel(place: .name(modelPlace)))
    }
    let name = Argument.name(tier.id.value)
    let held = written == nil ? Phrase.traceDemandLastTier(tier: name) : .traceDemandTier(tier: name)
    let parts = tier.parts.map { subject.words.origin(site.file.tiers == nil ? nil : $0.at) }
    return subject.say(held)
      + " "
      + (parts.map { subject.say(.traceDemandParts(place: .name($0))) }
        ?? subject.say(.traceDemandModel(place: .name(modelPlace))))
  }

  private var modelPlace: String { subject.words.origin(subject.context.model.file?.parts?.at) }
}

extension AccountPlan {
  /// Where a part begins; nil where it holds nothing.
  fileprivate func source(of part: Part) -> SourceRange? {
    switch part {
    case .sponsor: sponsor?.at
    case .review: review?.at ?? governance.first?.at
    case .financials: financials.first?.at
    case .valueProposition: promises.first?.at
    case .objectives: objectives.first?.at
    case .actions: actions.first?.at
    case .alignment: ratings.first?.at
    case .governance: governance.first?.at
    case .contacts: contacts.first?.at
    case .risks: risks.first?.at
    }
  }
}
