import AccountPlans
import Diagnostics

/// Builds what the account asks management to decide.
struct DecisionsBuilder {
  let page: AccountPage

  /// nil without an open ask.
  func view() -> DecisionsView? { nil }
}
