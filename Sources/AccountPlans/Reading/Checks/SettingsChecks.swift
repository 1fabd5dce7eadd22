import Diagnostics
import FrontMatter

/// Judges what `site.yaml`, `units.yaml` and `model.yaml` define and refer to.
struct SettingsChecks {
  let names: KnownNames
  var log = ReferenceLog()

  init(names: KnownNames) { self.names = names }

  /// Of a file that was read in part only, its own names are not judged.
  mutating func check(site file: SiteFile, isPartial: Bool) {
    duplicates(file.tiers?.value.map(\.id) ?? [], "tiers.id")
    duplicates(file.groups.map(\.id), "groups.id")
    for group in file.groups { duplicates(group.values.map(\.id), "groups.values.id") }
    duplicates(file.goals.map(\.id), "goals.id")
    duplicates(file.forums.map(\.id), "forums.id")
    for entry in file.rules { checkRule(entry) }
    for entry in file.audiences { checkAudience(entry) }
    let audiences = isPartial ? nil : ["all"] + file.audiences.map(\.key.value)
    for entry in file.publish { checkTarget(entry, audiences: audiences) }
  }

  mutating func check(units file: UnitsFile) {
    duplicates(file.units.map(\.id), "units.id")
    for unit in file.units {
      duplicates(unit.kpis.map(\.id), "units.kpis.id")
      if unit.id.value == "kam" || unit.id.value == "sponsor" {
        invalid("unit-reserved", at: unit.id.at, "units.id", ["name": .name(unit.id.value)])
      }
      checkCapacity(of: unit)
    }
  }

  mutating func check(model file: ModelFile) {
    duplicates(file.aspects?.value.map(\.id) ?? [], "aspects.id")
    duplicates(file.roles.map(\.id), "roles.id")
    for aspect in file.aspects?.value ?? [] {
      duplicates(aspect.statements?.value.map(\.id) ?? [], "aspects.statements.id")
      let isBuiltIn = Aspect.builtIn.contains { $0.id == aspect.id.value }
      if !isBuiltIn, !aspect.id.value.isEmpty, aspect.name == nil || aspect.kind == nil {
        invalid("aspect-new", at: aspect.id.at, "aspects", ["aspect": .name(aspect.id.value)])
      }
    }
    for rater in file.raters { log.check(rater.key, "raters", among: names.raters, kind: "rater") }
    if let levels = file.levels, levels.value.count != 5 {
      invalid("levels", at: levels.at, "levels", ["count": .count(levels.value.count)])
    }
  }

  private mutating func duplicates(_ ids: [Located<String>], _ path: String) {
    IDDuplicates.note(ids, &log.faults) { _ in path }
  }

  private mutating func invalid(
    _ variant: String, at place: SourceRange, _ path: String, _ arguments: Phrase.Arguments
  ) {
    log.faults.note(.valueInvalid, variant, item: path, at: place, arguments)
  }

  private mutating func checkRule(_ entry: MapEntry<RuleLevel>) {
    guard let card = names.rules[entry.key.value] else {
      log.note(entry.key, "rules", known: names.rules.keys.sorted(), kind: "rule")
      return
    }
    if card.kind == .fault { invalid("rule-fault", at: entry.key.at, "rules", ["rule": .name(card.id)]) }
  }

  private mutating func checkCapacity(of unit: Unit) {
    var seen: [String: SourceRange] = [:]
    for resource in unit.capacity {
      for entry in resource.periods {
        if Period(entry.key.value) == nil {
          invalid(
            "expected", at: entry.key.at, "units.capacity.periods",
            ["expected": .word("kind.period"), "found": .name(FaultLog.shortened(entry.key.value))])
        }
        let name = "\(resource.resource.value)\n\(entry.key.value)"
        guard let first = seen.updateValue(entry.key.at, forKey: name) else { continue }
        log.faults.note(
          .figureDuplicate, "capacity", item: "units.capacity.periods", at: entry.key.at,
          [
            "resource": .name(resource.resource.value),
            "period": Period(entry.key.value).map { .period($0) } ?? .name(entry.key.value),
          ],
          notes: [.init(at: first, Phrase("note.first"))])
      }
    }
  }

  private mutating func checkName(_ name: Located<String>, _ path: String) {
    guard !Identifier.isName(name.value.utf8) else { return }
    invalid(
      "expected", at: name.at, path,
      ["expected": .word("kind.id"), "found": .name(FaultLog.shortened(name.value))])
  }

  private mutating func checkAudience(_ entry: MapEntry<Audience>) {
    let audience = entry.value.value
    checkName(entry.key, "audiences")
    if entry.key.value == "all" { invalid("audience-all", at: entry.key.at, "audiences", ["name": .name("all")]) }
    if let unit = audience.unit, names.kpis != nil, !names.isUnit(unit.value) {
      log.note(unit, "audiences.unit", known: names.units ?? [], kind: "unit")
    }
    for tier in audience.tiers?.value ?? [] { log.check(tier, "audiences.tiers", among: names.tiers, kind: "tier") }
    for account in audience.accounts?.value ?? [] where !names.accounts.contains(account.value) {
      log.note(account, "audiences.accounts", known: names.accounts.sorted(), kind: "account")
    }
    for group in audience.groups {
      guard let values = names.groups?[group.key.value] else {
        log.note(group.key, "audiences.groups", known: names.groups?.keys.sorted() ?? [], kind: "group")
        continue
      }
      for value in group.value.value { log.check(value, "audiences.groups", among: values, kind: "group-value") }
    }
    for path in audience.hides where checkPath(path, "audiences.hides") && PlanKeys.fixed.contains(path.value) {
      invalid("hides-required", at: path.at, "audiences.hides", ["path": .name(path.value)])
    }
    for path in audience.only?.value ?? [] { _ = checkPath(path, "audiences.only") }
  }

  /// A path of `hides` or `only` must be one of the plan's key paths, so that a misspelling never publishes.
  private mutating func checkPath(_ path: Located<String>, _ key: String) -> Bool {
    if PlanKeys.all.contains(path.value) { return true }
    log.note(path, key, known: PlanKeys.all, kind: "path")
    return false
  }

  private mutating func checkTarget(_ entry: MapEntry<PublishTarget>, audiences: [String]?) {
    checkName(entry.key, "publish")
    log.check(entry.value.value.audience, "publish.audience", among: audiences, kind: "audience")
  }
}
