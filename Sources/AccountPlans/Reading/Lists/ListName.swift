/// The list of a plan that a CSV file holds rows of, by the beginning of its name.
package enum ListName: String, CaseIterable, Sendable {
  case financials, ratings, governance, actions, requests, contacts, whitespace, objectives, risks
  case kpiConflicts = "kpi_conflicts"
  case asks

  /// From a name such as `financials-2026.csv` or `ratings.csv`; nil where it names no list.
  package init?(fileName: String) {
    let stem = fileName.hasSuffix(".csv") ? fileName.dropLast(4) : Substring(fileName)
    let found = Self.allCases.first { list in
      guard stem.hasPrefix(list.rawValue) else { return false }
      let rest = stem.dropFirst(list.rawValue.count)
      return rest.first.map { $0 == "-" || $0 == "_" || $0 == "." || $0.isNumber } ?? true
    }
    guard let found else { return nil }
    self = found
  }
}
