import Diagnostics
import FrontMatter

/// One account's plan: its front matter.
package struct AccountPlan: Record {
  package var at: SourceRange
  package var account: Located<String>
  package var writtenID: Located<String>?
  package var formerIDs: [Located<String>] = []
  package var writtenState: Located<PlanState>?
  package var language: Located<String>?
  package var owner: Located<String>
  package var sponsor: Sponsor?
  package var tier: Located<String>?
  package var groups: [MapEntry<String>] = []
  package var parent: Located<String>?
  package var industry: Located<String>?
  package var whyKey: Located<String>?
  package var period: Located<Period>?
  package var updated: Located<Day>?
  package var review: Review?
  package var contract: Contract?
  package var currency: Located<String>?
  package var portfolio: PortfolioPosition?
  package var categorySpend: Located<Double>?
  package var custom: Located<FreeValue>?
  package var escalation: Escalation?
  package var audiences: [Located<String>] = []
  package var financials: [FinancialPeriod] = []
  package var promises: [Promise] = []
  package var objectives: [Objective] = []
  package var actions: [Action] = []
  package var cases: [BusinessCase] = []
  package var requests: [Request] = []
  package var kpiConflicts: [KPIConflict] = []
  package var ratings: [RatingEntry] = []
  package var governance: [GovernanceEntry] = []
  package var asks: [Ask] = []
  package var contacts: [Contact] = []
  package var whitespace: [WhitespaceCell] = []
  package var risks: [Risk] = []
  package var waivers: [Waiver] = []

  /// Keys of its maps without a value.
  package var bareKeys: [BareKey] = []

  /// Its id: as written, else the file's name.
  package var id = ""
  /// The Markdown after the front matter.
  package var text = PlanText()
  /// What could not be read may be missing: nothing is said of what seems absent.
  package var isPartial = false
  /// Ids that it may have, where an unfinished merge leaves that open; nothing else of it is known then.
  package var unresolvedIDs: [String] = []

  package init(at: SourceRange) {
    self.at = at
    account = Located("", at: at)
    owner = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("account", .name, "The customer's name.") { $0.account = $1 },
    .optional("id", .id, "Unique among accounts; the file's name where absent.") { $0.writtenID = $1 },
    .optional("former_ids", .list(of: .id), "Ids under which it was known.") { $0.formerIDs = $1?.value ?? [] },
    .optional("state", .choice, "draft, active or archived; active where absent.") { $0.writtenState = $1 },
    .optional("language", .language, "Of the text; the site's where absent.") { $0.language = $1 },
    .required("owner", .name, "The key account manager.") { $0.owner = $1 },
    .optional("sponsor", .record, "The member of management who backs it.") { $0.sponsor = $1?.value },
    .optional("tier", .reference, "Its tier.") { $0.tier = $1 },
    .optional("groups", .map(of: .reference), "Its value in each group.") { $0.groups = $1?.value ?? [] },
    .optional("parent", .reference, "The account above it.") { $0.parent = $1 },
    .optional("industry", .name, "What the customer does.") { $0.industry = $1 },
    .optional("why_key", .text, "Why it is a key account.") { $0.whyKey = $1 },
    .optional("period", .period, "What the plan covers.") { $0.period = $1 },
    .optional("updated", .day, "When the plan was last gone through.") { $0.updated = $1 },
    .optional("review", .record, "When management goes through it.") { $0.review = $1?.value },
    .optional("contract", .record, "The agreement with the customer.") { $0.contract = $1?.value },
    .optional("currency", .text, "Of all money in the plan; the site's where absent.") { $0.currency = $1 },
    .optional("portfolio", .record, "Its place in the portfolio.") { $0.portfolio = $1?.value },
    .optional("category_spend", .number(), "What the customer spends a year on what we could sell.") {
      $0.categorySpend = $1
    },
    .optional("custom", .any, "Keys of your own; shown, never interpreted.") { $0.custom = $1 },
    .optional("escalation", .record, "In place of the site's.") { $0.escalation = $1?.value },
    .optional("audiences", .list(of: .reference), "Who alone may see it.") { $0.audiences = $1?.value ?? [] },
    .optional("financials", .list(of: .record), "Figures by period.") { $0.financials = $1?.value ?? [] },
    .optional("value_proposition", .list(of: .record), "What the customer is promised.") {
      $0.promises = $1?.value ?? []
    },
    .optional("objectives", .list(of: .record), "What is to be reached.") { $0.objectives = $1?.value ?? [] },
    .optional("actions", .list(of: .record), "Who does what.") { $0.actions = $1?.value ?? [] },
    .optional("cases", .list(of: .record), "Business cases that requests share.") { $0.cases = $1?.value ?? [] },
    .optional("requests", .list(of: .record), "What is asked of the units.") { $0.requests = $1?.value ?? [] },
    .optional("kpi_conflicts", .list(of: .record), "Where units' KPIs pull against the account.") {
      $0.kpiConflicts = $1?.value ?? []
    },
    .optional("alignment", .list(of: .record), "What people rated.") { $0.ratings = $1?.value ?? [] },
    .optional("governance", .list(of: .record), "Meetings that took it up.") { $0.governance = $1?.value ?? [] },
    .optional("asks", .list(of: .record), "What management should decide now.") { $0.asks = $1?.value ?? [] },
    .optional("contacts", .list(of: .record), "People on the customer's side.") { $0.contacts = $1?.value ?? [] },
    .optional("whitespace", .list(of: .record), "What the customer buys, from whom.") {
      $0.whitespace = $1?.value ?? []
    },
    .optional("risks", .list(of: .record), "What may go wrong.") { $0.risks = $1?.value ?? [] },
    .optional("waivers", .list(of: .record), "Why findings may stand.") { $0.waivers = $1?.value ?? [] },
  ]

  package var file: FileID { at.file }

  package var state: PlanState { writtenState?.value ?? .active }

  package var isActive: Bool { state == .active }
}
