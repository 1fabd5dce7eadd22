import Diagnostics
import FrontMatter

/// What the account asks of a unit's scarce resource.
@usableFromInline package struct Request: Record {
  @usableFromInline package var at: SourceRange
  package var id: Located<String>
  package var unit: Located<String>
  package var resource: Located<String>
  package var amount: Located<Double>
  package var period: Located<Period>
  package var objective: Located<String>?
  package var caseID: Located<String>?
  package var share: Located<Double>?
  @usableFromInline package var investment: Located<Double>?
  @usableFromInline package var cashFlows: Located<[Located<Double>]>?
  @usableFromInline package var probability: Located<Double>?
  package var asked: Located<Day>?
  package var escalated: Located<Day>?
  @usableFromInline package var status: Located<RequestStatus>?
  package var decided: Located<Day>?
  package var decidedBy: Located<String>?
  package var granted: Located<Double>?
  package var reason: Located<String>?

  @usableFromInline package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
    unit = Located("", at: at)
    resource = Located("", at: at)
    amount = Located(.infinity, at: at)
    period = Located(.placeholder, at: at)
  }

  @usableFromInline package static let keys: [Key<Self>] = [
    .required("id", .localID, "Unique within the plan.") { $0.id = $1 },
    .required("unit", .reference, "The unit asked.") { $0.unit = $1 },
    .required("resource", .name, "What is asked for: a role, a machine or a person.") { $0.resource = $1 },
    .required("amount", .number(.positive), "How much.") { $0.amount = $1 },
    .required("period", .period, "When.") { $0.period = $1 },
    .optional("objective", .reference, "The objective it serves.") { $0.objective = $1 },
    .optional("case", .reference, "The business case it shares.") { $0.caseID = $1 },
    .optional("share", .number(.share), "Its part of the case's value.") { $0.share = $1 },
    .optional("investment", .number(.natural), "Of its own case: what is spent at the start.") { $0.investment = $1 },
    .optional("cash_flows", .list(of: .number()), "Of its own case: incremental net cash a year.") {
      $0.cashFlows = $1
    },
    .optional("probability", .number(.probability), "Of its own case: how likely the flows are.") {
      $0.probability = $1
    },
    .optional("asked", .day, "When it was asked.") { $0.asked = $1 },
    .optional("escalated", .day, "When it was escalated.") { $0.escalated = $1 },
    .optional("status", .choice, "requested, granted, declined or withdrawn; requested where absent.") {
      $0.status = $1
    },
    .optional("decided", .day, "When it was decided.") { $0.decided = $1 },
    .optional("decided_by", .name, "Who decided.") { $0.decidedBy = $1 },
    .optional("granted", .number(.positive), "How much was granted; the amount where absent.") { $0.granted = $1 },
    .optional("reason", .text, "Why it was decided so.") { $0.reason = $1 },
  ]

  @inlinable package var state: RequestStatus { status?.value ?? .requested }

  /// It still waits for a decision.
  @inlinable package var isOpen: Bool {
    if case .requested = state { return true }
    return false
  }

  /// It carries a business case of its own.
  @inlinable package var hasOwnCase: Bool { investment != nil || cashFlows != nil || probability != nil }
}
