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
    let completeness = subject.assessed.completeness
    report.paragraph(words.say("trace.completeness.formula"))
    report.paragraph(demand)
    var table = Table([
      .text(words.say("trace.part")), .text(words.say("trace.is-there")), .text(words.say("trace.place")),
    ])
    for part in completeness.demandedParts {
      let isThere = !completeness.missingParts.contains(part)
      table.add(part.rawValue, presence(isThere), isThere ? words.place(subject.plan.value.place(of: part)) : "")
    }
    for section in sections {
      let isThere = !completeness.missingSections.contains { $0.value == section.value }
      let heading = subject.plan.text.headings.first { $0.text == section.value }
      table.add("# \(section.value)", presence(isThere), words.place(isThere ? heading?.at : nil))
    }
    report.heading(words.say("trace.completeness.heading"))
    if !table.isEmpty { report.table(table) }
    let all = completeness.demandedParts.count + completeness.demandedSections
    guard all > 0 else { return report.note(words.say("trace.completeness.none")) }
    let there = all - completeness.missingParts.count - completeness.missingSections.count
    report.note(
      words.say(
        "trace.quotient",
        [
          "dividend": .count(there), "divisor": .count(all), "value": .name(words.number(completeness.value)),
        ]))
  }

  private func presence(_ isThere: Bool) -> String {
    subject.say(isThere ? "trace.completeness.there" : "trace.completeness.missing")
  }

  /// What says which parts are demanded.
  private var demand: String {
    let site = subject.context.site
    let written = site.tier(subject.plan.tier?.value)
    guard let tier = written ?? site.tiers.last else {
      return subject.say("trace.demand.model", ["place": .name(modelPlace)])
    }
    let key = written == nil ? "trace.demand.last-tier" : "trace.demand.tier"
    let parts = tier.parts.map { subject.words.origin(site.file.tiers == nil ? nil : $0.at) }
    return subject.say(key, ["tier": .name(tier.id.value)])
      + " "
      + (parts.map { subject.say("trace.demand.parts", ["place": .name($0)]) }
        ?? subject.say("trace.demand.model", ["place": .name(modelPlace)]))
  }

  private var modelPlace: String { subject.words.origin(subject.context.model.file?.parts?.at) }

  /// The visible headings that the model asks for, in the plan's language.
  private var sections: [Located<String>] {
    let context = subject.context
    let own = context.site.language.rawValue
    return context.model.sections.map { $0.text(subject.plan.language?.value ?? own, else: own) }
      .filter { !context.hiddenSections.hides($0.value) }
  }
}

extension AccountPlan {
  /// Where a part begins; nil where it holds nothing.
  fileprivate func place(of part: Part) -> SourceRange? {
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
