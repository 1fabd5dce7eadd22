import Diagnostics
import FrontMatter

/// Judges the names in `site.yaml` and `model.yaml` that something else defines.
struct SettingsReferences {
  /// What other files define.
  let names: KnownNames
  var log = ReferenceLog()

  init(names: KnownNames) { self.names = names }

  mutating func check(model file: ModelFile, bareKeys: [BareKey]) {
    let raters = file.raters.map(\.key) + bareKeys.filter { $0.path == "raters" }.map(\.name)
    for rater in raters {
      log.check(rater, "raters", among: names.raters, kind: .referenceRater, named: names.namedUnits)
    }
  }

  /// What stands in `faulty` parts of the file, by their keys, is not looked up; nil where any part may be faulty.
  mutating func check(site: Site, faulty: Set<String>?, bareKeys: [BareKey]) {
    let file = site.file
    func isSound(_ part: String) -> Bool { faulty.map { !$0.contains(part) } ?? false }
    let own = KnownNames(site: site, units: nil, model: nil, accounts: names.accounts, rules: names.rules)
    let rules = file.rules.map(\.key) + bareKeys.filter { $0.path == "rules" }.map(\.name)
    for rule in rules where names.rules[rule.value] == nil {
      log.note(rule, "rules", known: names.rules.keys.sorted(), kind: .referenceRule)
    }
    for entry in file.audiences {
      check(entry.value.value, own, tiers: isSound("tiers") ? own.tiers : nil, knowsGroups: isSound("groups"))
    }
    for key in bareKeys where isSound("groups") && key.path.hasPrefix("audiences.") && key.path.hasSuffix(".groups") {
      log.check(
        key.name, "audiences.groups", among: own.groups?.keys.sorted(), kind: .referenceGroup, named: own.namedGroups)
    }
    let audiences = isSound("audiences") ? ["all"] + file.audiences.map(\.key.value) : nil
    for entry in file.publish {
      log.check(entry.value.value.audience, "publish.audience", among: audiences, kind: .referenceAudience)
    }
  }

  private mutating func check(_ audience: Audience, _ own: KnownNames, tiers: [String]?, knowsGroups: Bool) {
    if let unit = audience.unit, names.kpis != nil, !names.isUnit(unit.value) {
      log.note(unit, "audiences.unit", known: names.units ?? [], kind: .referenceUnit, named: names.namedUnits)
    }
    for tier in audience.tiers?.value ?? [] {
      log.check(tier, "audiences.tiers", among: tiers, kind: .referenceTier, named: own.namedTiers)
    }
    for account in audience.accounts?.value ?? [] where !names.accounts.contains(account.value) {
      log.note(account, "audiences.accounts", among: names.accounts)
    }
    for group in audience.groups where knowsGroups {
      guard let values = own.groups?[group.key.value] else {
        log.note(
          group.key, "audiences.groups", known: own.groups?.keys.sorted() ?? [], kind: .referenceGroup,
          named: own.namedGroups)
        continue
      }
      let named = own.namedValues(of: group.key.value)
      for value in group.value.value {
        log.check(value, "audiences.groups", among: values, kind: .referenceGroupValue, named: named)
      }
    }
    for path in audience.hides { checkPath(path, "audiences.hides") }
    for path in audience.only?.value ?? [] { checkPath(path, "audiences.only") }
  }

  /// A path of `hides` or `only` must be one of the plan's key paths, so that a misspelling never publishes.
  private mutating func checkPath(_ path: Located<String>, _ key: String) {
    if !PlanKeys.all.contains(path.value) { log.note(path, key, known: PlanKeys.all, kind: .referencePath) }
  }
}
