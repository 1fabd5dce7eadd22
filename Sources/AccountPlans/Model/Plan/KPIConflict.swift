import Diagnostics
import FrontMatter

/// Where a unit's KPI pulls against the account.
@usableFromInline package struct KPIConflict: Record {
  @usableFromInline package var at: SourceRange
  package var unit: Located<String>
  package var kpi: Located<String>
  package var accountNeed: Located<String>?
  package var localCost: Located<Double>?
  @usableFromInline package var resolution: Located<String>?
  @usableFromInline package var owner: Located<String>?

  @usableFromInline package init(at: SourceRange) {
    self.at = at
    unit = Located("", at: at)
    kpi = Located("", at: at)
  }

  @usableFromInline package static let keys: [Key<Self>] = [
    .required("unit", .reference, "The unit.") { $0.unit = $1 },
    .required("kpi", .reference, "Its KPI.") { $0.kpi = $1 },
    .optional("account_need", .text, "What the account needs against it.") { $0.accountNeed = $1 },
    .optional("local_cost", .number(.natural), "What the unit bears for the account.") { $0.localCost = $1 },
    .optional("resolution", .text, "How it is settled.") { $0.resolution = $1 },
    .optional("owner", .name, "Who settles it.") { $0.owner = $1 },
  ]

  /// Both how and by whom it is settled are written.
  @inlinable package var isResolved: Bool { resolution != nil && owner != nil }
}
