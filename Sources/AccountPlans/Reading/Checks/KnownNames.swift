import Diagnostics
import FrontMatter

/// The names that the content defines, for the judgement of references. A set that is nil is not judged, because the file
/// that would define it has a fault.
struct KnownNames: Sendable {
  /// KPI ids by unit.
  let kpis: [String: [String]]?
  let goals: [String]?
  let forums: [String]?
  let tiers: [String]?
  /// Value ids by group.
  let groups: [String: [String]]?
  let audiences: [String]?
  let aspects: [String]?
  /// Of contacts.
  let roles: [String]?
  let accounts: KnownAccounts
  /// Few units are searched, many looked up.
  private let unitIDs: [String]
  private static let few = 16
  /// Every rule, by id.
  let rules: [String: RuleCard]
  private let site: Site?
  private let unitsFile: [Unit]?
  private let model: AlignmentModel?

  init(site: Site?, units: [Unit]?, model: AlignmentModel?, accounts: KnownAccounts, rules: [String: RuleCard]) {
    self.site = site
    unitsFile = units
    self.model = model
    self.accounts = accounts
    self.rules = rules
    kpis = units.map { units in
      Dictionary(units.map { ($0.id.value, $0.kpis.map(\.id.value)) }) { first, _ in first }
    }
    unitIDs = units.map { $0.map(\.id.value) } ?? []
    goals = site?.file.goals.map(\.id.value)
    forums = site?.forums.map(\.id.value)
    tiers = site?.tiers.map(\.id.value)
    groups = site.map { Self.values(of: $0.file.groups) }
    audiences = site?.file.audiences.map(\.key.value)
    aspects = model?.aspects.map(\.id)
    roles = model.map { ContactRole.builtIn.map(\.id) + $0.roles.map(\.id.value) }
  }

  /// Value ids by group.
  static func values(of groups: [AccountGroup]) -> [String: [String]] {
    Dictionary(groups.map { ($0.id.value, $0.values.map(\.id.value)) }) { first, _ in first }
  }

  var units: [String]? { kpis.map { $0.keys.sorted() } }

  func isUnit(_ id: String) -> Bool {
    guard let kpis else { return false }
    return unitIDs.count <= Self.few ? unitIDs.contains(id) : kpis[id] != nil
  }

  /// kam, sponsor and the units.
  var raters: [String]? { units.map { ["kam", "sponsor"] + $0 } }

  var namedUnits: [NamedID] { (unitsFile ?? []).flatMap { NamedID.all($0.id, $0.name) } }
  var namedGoals: [NamedID] { (site?.file.goals ?? []).flatMap { NamedID.all($0.id, $0.name) } }
  var namedForums: [NamedID] { (site?.forums ?? []).flatMap { NamedID.all($0.id, $0.name) } }
  var namedTiers: [NamedID] { (site?.tiers ?? []).flatMap { NamedID.all($0.id, $0.name) } }
  var namedGroups: [NamedID] { (site?.file.groups ?? []).flatMap { NamedID.all($0.id, $0.name) } }

  var namedAspects: [NamedID] {
    (model?.aspects ?? []).flatMap { aspect in
      (aspect.name?.variants ?? []).map { NamedID(id: aspect.id, name: $0.text.value) }
    }
  }

  func namedKPIs(of unit: String) -> [NamedID] {
    (unitsFile?.first { $0.id.value == unit }?.kpis ?? []).flatMap { NamedID.all($0.id, $0.name) }
  }

  func namedValues(of group: String) -> [NamedID] {
    (site?.file.groups.first { $0.id.value == group }?.values ?? []).flatMap { NamedID.all($0.id, $0.name) }
  }
}
