import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import StringTemplates

/// The fields of Fact in the templates.
package struct FactView: View, Equatable {
  package var name: String
  package var note: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalText("note", \.note),
  ]
}

/// The fields of SponsorFact in the templates.
package struct SponsorFactView: View, Equatable {
  package var name: String
  /// "met 15 Sep, 70 days ago"
  package var met: String?
  package var stale: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalText("met", \.met),
    .flag("stale", \.stale),
  ]
}

/// Who stands for the account and what is agreed about it.
struct BriefFacts {
  let page: AccountPage

  var sponsor: SponsorFactView? {
    guard let sponsor = page.assessed.plan.sponsor else { return nil }
    let name = sponsor.name.value
    guard page.sees("sponsor.last_contact") else { return SponsorFactView(name: name, met: nil, stale: false) }
    guard let met = page.assessed.sponsorContact else {
      return SponsorFactView(name: name, met: page.words.text(.accountNotMet), stale: page.assessed.isActive)
    }
    return SponsorFactView(
      name: name,
      met: page.words.text(
        .accountMet(
          date: .name(page.words.nearDay(met, asOf: page.asOf)), ago: .name(page.words.ago(met.days(to: page.asOf))))),
      stale: page.assessed.isActive && page.content.context.isStale(contact: met))
  }

  var position: String? {
    guard let position = page.assessed.plan.portfolio else { return nil }
    switch (position.attractiveness?.value, position.strength?.value) {
    case (let attractiveness?, let strength?):
      return page.words.text(.accountPosition(attractiveness: .level(attractiveness), strength: .level(strength)))
    case (let attractiveness?, nil):
      return page.words.text(.accountAttractiveness(level: .level(attractiveness)))
    case (nil, let strength?): return page.words.text(.accountStrength(level: .level(strength)))
    case (nil, nil): return nil
    }
  }

  var escalation: FactView? {
    guard let escalation = page.content.context.site.escalation(for: page.assessed.plan), !escalation.path.isEmpty
    else { return nil }
    var path = escalation.path[0].value
    for index in escalation.path.indices.dropFirst() { path = String(path, ", ", escalation.path[index].value) }
    let steps = escalation.path.count
    return FactView(
      name: path,
      note: escalation.timeLimitDays.map { limit in
        page.words.text(
          steps == 1
            ? .accountWithinDays(days: .number(limit.value)) : .accountEachWithinDays(days: .number(limit.value)))
      })
  }

  /// The forums that took the account up last.
  var forum: FactView? {
    var newest = Day(number: .min)
    var forums: [String] = []
    let governance = page.assessed.plan.governance
    for entry in governance.indices {
      for held in governance[entry].held where held.value <= page.asOf && held.value >= newest {
        if held.value > newest { forums = [] }
        newest = held.value
        if !forums.contains(governance[entry].forum.value) { forums.append(governance[entry].forum.value) }
      }
    }
    if forums.isEmpty { return nil }
    return FactView(
      name: page.named(forums.map { page.names.forum($0) }, Phrase.countedForums), note: page.words.mediumDay(newest))
  }

  /// nil where nothing is demanded.
  var completeness: FactView? {
    let completeness = page.assessed.completeness
    guard completeness.demanded > 0 else { return nil }
    let next =
      completeness.missingParts.first.map { page.words.text(.part, $0.rawValue) }
      ?? completeness.missingSections.first.map { "\u{201C}\($0.value)\u{201D}" }
    return FactView(
      name: page.words.text(.accountParts(there: .count(completeness.present), all: .count(completeness.demanded))),
      note: next.map { page.words.text(.accountNextPart(part: .name($0))) })
  }
}
