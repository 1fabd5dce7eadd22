import Diagnostics
import FrontMatter

/// The names that the content defines, for the judgement of references. A set that is nil is not judged, because the file
/// that would define it has a fault.
struct KnownNames: Sendable {
  /// KPI ids by unit.
  var kpis: [String: [String]]?
  var goals: [String]?
  var forums: [String]?
  var tiers: [String]?
  /// Value ids by group.
  var groups: [String: [String]]?
  var audiences: [String]?
  var aspects: [String]?
  /// Of contacts.
  var roles: [String]?
  var accounts: Set<String> = []
  /// Few units are searched, many looked up.
  private let unitIDs: [String]
  private static let few = 16
  /// Every rule, by id.
  let rules: [String: RuleCard]

  init(site: Site?, units: [Unit]?, model: AlignmentModel?, rules: [RuleCard]) {
    kpis = units.map { units in
      Dictionary(units.map { ($0.id.value, $0.kpis.map(\.id.value)) }) { first, _ in first }
    }
    unitIDs = units.map { $0.map(\.id.value) } ?? []
    goals = site?.file.goals.map(\.id.value)
    forums = site?.forums.map(\.id.value)
    tiers = site?.tiers.map(\.id.value)
    groups = site.map { site in
      Dictionary(site.file.groups.map { ($0.id.value, $0.values.map(\.id.value)) }) { first, _ in first }
    }
    audiences = site?.file.audiences.map(\.key.value)
    aspects = model?.aspects.map(\.id)
    roles = model.map { ContactRole.builtIn.map(\.id) + $0.roles.map(\.id.value) }
    self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
  }

  var units: [String]? { kpis.map { $0.keys.sorted() } }

  func isUnit(_ id: String) -> Bool {
    guard let kpis else { return false }
    return unitIDs.count <= Self.few ? unitIDs.contains(id) : kpis[id] != nil
  }

  /// kam, sponsor and the units.
  var raters: [String]? { units.map { ["kam", "sponsor"] + $0 } }
}
