import FrontMatter

/// The key paths of a plan, as `hides` and `only` write them: `requests`, `requests.investment`, `value_proposition.needs.unit`.
package enum PlanKeys {
  /// Every path, a key before the keys in it, in the order of the schema.
  package static let all: [String] = paths(of: AccountPlan.entries, below: "")

  /// Paths that cannot be hidden alone: an entry without them says nothing.
  package static let fixed: Set<String> = Set(fixed(of: AccountPlan.entries, below: "")).union(["id"])

  /// What a business case is computed from, wherever it stands: hidden together, since one lets the others be guessed.
  static let cases = [
    "requests.investment", "requests.cash_flows", "requests.probability", "cases.investment", "cases.cash_flows",
    "cases.probability",
  ]

  /// Money in the plan's currency, which without it would be read as the site's.
  static let money = [
    "category_spend", "financials", "value_proposition.value_to_customer", "value_proposition.value_to_us",
    "cases.investment", "requests.investment", "kpi_conflicts.local_cost", "whitespace.potential",
  ]

  /// Always seen, whatever `only` says.
  static let always: Set<String> = ["account", "id", "owner"]

  private static func paths(of entries: [Schema.Entry], below path: String) -> [String] {
    entries.flatMap { entry in
      [path + entry.name] + paths(of: entry.schema.entries, below: "\(path)\(entry.name).")
    }
  }

  private static func fixed(of entries: [Schema.Entry], below path: String) -> [String] {
    entries.flatMap { entry in
      (entry.required ? [path + entry.name] : []) + fixed(of: entry.schema.entries, below: "\(path)\(entry.name).")
    }
  }
}
