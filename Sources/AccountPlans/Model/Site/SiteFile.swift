import Diagnostics
import FrontMatter

/// `site.yaml`.
package struct SiteFile: Record {
  package var at: SourceRange
  package var title: Located<String>
  package var organisation: Located<String>?
  package var language: Located<Language>?
  package var currency: Located<String>?
  package var exchangeRates: [MapEntry<Double>] = []
  package var discountRate: Located<Double>?
  package var fiscalYearStart: Located<Int>?
  package var reviewCadenceDays: Located<Double>?
  package var shows: [Located<Shown>] = []
  package var tiers: Located<[Tier]>?
  package var groups: [AccountGroup] = []
  package var goals: [Named] = []
  package var commitment: ManagementCommitment?
  package var allocationRule: Located<AllocationRule>?
  package var escalation: Escalation?
  package var forums: [Forum] = []
  package var rules: [MapEntry<RuleLevel>] = []
  package var baseUrl: Located<String>?
  package var sourceUrl: Located<String>?
  package var audiences: [MapEntry<Audience>] = []
  package var publish: [MapEntry<PublishTarget>] = []

  package init(at: SourceRange) {
    self.at = at
    title = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("title", .name, "The site's title.") { $0.title = $1 },
    .optional("organisation", .name, "Whose accounts they are.") { $0.organisation = $1 },
    .optional("language", .choice, "Of the interface: en, fi or sv.") { $0.language = $1 },
    .optional("currency", .text, "The site's currency.") { $0.currency = $1 },
    .optional("exchange_rates", .map(of: .number(.ratio)), "Site currency for one unit of the other.") {
      $0.exchangeRates = $1?.value ?? []
    },
    .optional("discount_rate", .number(Bounds(from: -1, isOpen: true)), "A year.") { $0.discountRate = $1 },
    .optional("fiscal_year_start", .whole(Bounds(from: 1, to: 12)), "Month, 1 to 12.") { $0.fiscalYearStart = $1 },
    .optional("review_cadence_days", .number(.natural), "Days from one review of a plan to the next.") {
      $0.reviewCadenceDays = $1
    },
    .optional("shows", .list(of: .choice), "Personal data that the site without an audience shows.") {
      $0.shows = $1?.value ?? []
    },
    .optional("tiers", .list(of: .record(orBare: .id) { Tier($0) }), "Classes of accounts, the first first.") {
      $0.tiers = $1
    },
    .optional("groups", .list(of: .record), "How a large portfolio is divided.") { $0.groups = $1?.value ?? [] },
    .optional("goals", .list(of: .record(orBare: .id) { Named($0) }), "Company goals.") { $0.goals = $1?.value ?? [] },
    .optional("commitment", .record, "Top management's word.") { $0.commitment = $1?.value },
    .optional("allocation_rule", .choice, "The agreed criterion.") { $0.allocationRule = $1 },
    .optional("escalation", .record, "Who decides when units do not agree.") { $0.escalation = $1?.value },
    .optional("forums", .list(of: .record), "Meetings that take up accounts.") { $0.forums = $1?.value ?? [] },
    .optional("rules", .map(of: .choice), "Severity by rule.") { $0.rules = $1?.value ?? [] },
    .optional("base_url", .text, "Where the site will stand, for the feed and the calendar.") { $0.baseUrl = $1 },
    .optional("source_url", .text, "Where a line of a plan is seen; {path} and {line} are put in.") {
      $0.sourceUrl = $1
    },
    .optional("audiences", .map(of: .record), "Who may see what.") { $0.audiences = $1?.value ?? [] },
    .optional("publish", .map(of: .record), "Where releases go.") { $0.publish = $1?.value ?? [] },
  ]
}
