/// The state of a plan; only active ones count in the portfolio.
package enum PlanState: String, CaseIterable, Sendable { case draft, active, archived }

/// Whether a unit stands behind a promise.
package enum Commitment: String, CaseIterable, Sendable { case confirmed, pending, refused }

@usableFromInline package enum ActionStatus: String, CaseIterable, Sendable {
  case open
  case inProgress = "in_progress"
  case blocked, done, dropped
}

@usableFromInline package enum RequestStatus: String, CaseIterable, Sendable {
  case requested, granted, declined, withdrawn
}

package enum DecisionStatus: String, CaseIterable, Sendable { case open, done, dropped }

@usableFromInline package enum AskStatus: String, CaseIterable, Sendable { case open, decided, dropped }

package enum WhitespaceState: String, CaseIterable, Sendable {
  case ours, competitor, open
  case notApplicable = "not_applicable"
}
