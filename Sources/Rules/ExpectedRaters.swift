/// From what it is computed whose view an account asks for.
enum ExpectedRaters {
  static let reads = [
    "sponsor.name", "value_proposition.needs.unit", "requests.unit", "requests.status", "actions.unit",
    "actions.status",
    "kpi_conflicts.unit", "kpi_conflicts.resolution",
  ]
}
