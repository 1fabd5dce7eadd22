import AccountPlans
import Alignment
import Diagnostics

/// The sponsor has not met the customer for long.
enum SponsorContactStale: Rule {
  static let card = RuleCard(
    "sponsor-contact-stale", .finding, .warning, aspect: "style", reads: ["sponsor.last_contact"])

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard let sponsor = plan.plan.sponsor else { return nil }
    let limit = context.model.sponsorContactDays
    guard let contact = sponsor.lastContact, context.hasHappened(contact.value) else {
      let phrase = Phrase.sponsorContactStaleNever(sponsor: .name(sponsor.name.value), limit: .number(limit))
      return [Finding(at: sponsor.lastContact?.at ?? sponsor.at, phrase)]
    }
    guard context.isStale(contact: contact.value) else { return [] }
    let phrase = Phrase.sponsorContactStale(
      sponsor: .name(sponsor.name.value), date: .day(contact.value), days: .count(contact.value.days(to: context.asOf)),
      limit: .number(limit))
    return [Finding(at: contact.at, phrase)]
  }
}
