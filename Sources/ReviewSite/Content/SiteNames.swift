import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

/// The names of what settings define, in the site's language; an id without a name is its own.
package final class SiteNames: Sendable {
  /// In the model's order.
  package let aspects: [String]
  /// Indices of the aspects as pages show them: soft ones, then hard ones.
  package let shownAspects: [Int]
  package let softCount: Int
  /// Of the levels 1 to 5.
  package let levels: [String]
  private let units: [String: String]
  private let kpis: [String: String]
  private let forums: [String: String]
  private let tiers: [String: String]
  private let goals: [String: String]
  private let groups: [String: String]
  private let groupValues: [String: String]
  /// Of contacts, by id.
  package let roles: [String: String]
  private let kam: String
  private let sponsor: String

  package init(context: AssessmentContext, words: PageWords) {
    let site = context.site
    func text(_ name: Located<LocalizedText>?, _ id: String) -> String {
      name?.value.text(words.language, else: site.language.rawValue).value ?? id
    }
    let model = context.model
    aspects = model.aspects.map { aspect in
      aspect.name?.text(words.language, else: site.language.rawValue).value ?? words.text(.aspect, aspect.id)
    }
    let soft = model.aspects.indices.filter { model.aspects[$0].kind == .soft }
    softCount = soft.count
    shownAspects = soft + model.aspects.indices.filter { model.aspects[$0].kind == .hard }
    levels = (1...5).map { level in
      let own = model.levels ?? []
      return level <= own.count ? own[level - 1] : words.text(.level, "\(level)")
    }
    func table<Entry>(_ entries: [Entry], _ pair: (Entry) -> (String, String)) -> [String: String] {
      Dictionary(entries.map(pair)) { first, _ in first }
    }
    units = table(context.units) { ($0.id.value, text($0.name, $0.id.value)) }
    kpis = table(context.units.flatMap { unit in unit.kpis.map { (unit.id.value, $0) } }) { unit, kpi in
      ("\(unit)/\(kpi.id.value)", text(kpi.name, kpi.id.value))
    }
    forums = table(site.forums) { ($0.id.value, text($0.name, $0.id.value)) }
    let isBuiltIn = site.file.tiers == nil
    tiers = table(site.tiers) {
      ($0.id.value, isBuiltIn ? words.text(.tier, $0.id.value) : text($0.name, $0.id.value))
    }
    goals = table(site.file.goals) { ($0.id.value, text($0.name, $0.id.value)) }
    groups = table(site.file.groups) { ($0.id.value, text($0.name, $0.id.value)) }
    groupValues = table(site.file.groups.flatMap { group in group.values.map { (group.id.value, $0) } }) {
      group, value in
      ("\(group)/\(value.id.value)", text(value.name, value.id.value))
    }
    let builtIn = ContactRole.builtIn.map { ($0.id, words.text(.role, $0.id)) }
    let own = model.roles.map { role in
      (role.id.value, text(role.name, String(role.id.value.map { $0 == "_" ? " " : $0 })))
    }
    roles = Dictionary(builtIn + own) { _, own in own }
    kam = words.text(.raterKam)
    sponsor = words.text(.raterSponsor)
  }

  package func unit(_ id: String) -> String { units[id] ?? id }
  package func kpi(_ id: String, of unit: String) -> String { kpis["\(unit)/\(id)"] ?? id }
  package func forum(_ id: String) -> String { forums[id] ?? id }
  package func tier(_ id: String) -> String { tiers[id] ?? id }
  package func goal(_ id: String) -> String { goals[id] ?? id }
  package func group(_ id: String) -> String { groups[id] ?? id }
  package func value(_ id: String, of group: String) -> String { groupValues["\(group)/\(id)"] ?? id }

  /// Of `kam`, `sponsor` or a unit's id.
  package func rater(_ id: String) -> String {
    switch id {
    case Rater.kam: kam
    case Rater.sponsor: sponsor
    default: unit(id)
    }
  }
}
