import Diagnostics
import FrontMatter

/// Judges what one of `site.yaml`, `units.yaml` and `model.yaml` defines, apart from what it refers to.
struct SettingsChecks {
  let rules: [String: RuleCard]
  var faults = FaultLog()

  init(rules: [String: RuleCard]) { self.rules = rules }

  mutating func check(site file: SiteFile, bareKeys: [BareKey]) {
    for key in bareKeys { check(key) }
    duplicates(file.tiers?.value.map(\.id) ?? [], "tiers.id")
    duplicates(file.groups.map(\.id), "groups.id")
    for group in file.groups { duplicates(group.values.map(\.id), "groups.values.id") }
    duplicates(file.goals.map(\.id), "goals.id")
    duplicates(file.forums.map(\.id), "forums.id")
    for entry in file.rules { checkRule(entry.key) }
    for entry in file.audiences { checkAudience(entry) }
    for entry in file.publish { checkTarget(entry) }
    checkAddress(file.baseUrl, "base_url")
    checkAddress(file.sourceUrl, "source_url")
  }

  mutating func check(units file: UnitsFile, bareKeys: [BareKey]) {
    for key in bareKeys { check(key) }
    duplicates(file.units.map(\.id), "units.id")
    for unit in file.units {
      duplicates(unit.kpis.map(\.id), "units.kpis.id")
      if unit.id.value == "kam" || unit.id.value == "sponsor" {
        invalid(.valueInvalidUnitReserved(name: .name(unit.id.value)), at: unit.id.at, "units.id")
      }
      checkCapacity(of: unit)
    }
  }

  /// `isFaulty` says whether a fault was told inside a range.
  mutating func check(model file: ModelFile, isFaulty: (SourceRange) -> Bool) {
    duplicates(file.aspects?.value.map(\.id) ?? [], "aspects.id")
    duplicates(file.roles.map(\.id), "roles.id")
    for aspect in file.aspects?.value ?? [] {
      duplicates(aspect.statements?.value.map(\.id) ?? [], "aspects.statements.id")
      let isBuiltIn = Aspect.builtIn.contains { $0.id == aspect.id.value }
      if !isBuiltIn, !aspect.id.value.isEmpty, aspect.name == nil || aspect.kind == nil,
        !isFaulty(aspect.at)
      {
        invalid(.valueInvalidAspectNew(aspect: .name(aspect.id.value)), at: aspect.id.at, "aspects")
      }
    }
    if let levels = file.levels, levels.value.count != 5 {
      invalid(.valueInvalidLevels(count: .count(levels.value.count)), at: levels.at, "levels")
    }
  }

  /// A name without a value.
  private mutating func check(_ key: BareKey) {
    switch key.path {
    case "rules": checkRule(key.name)
    case "units.capacity.periods": checkPeriod(key.name)
    case "audiences": checkAudienceName(key.name)
    case "publish": checkName(key.name, key.path)
    default: break
    }
  }

  private mutating func duplicates(_ ids: [Located<String>], _ path: String) {
    IDDuplicates.note(ids, &faults) { _ in path }
  }

  private mutating func invalid(
    _ phrase: Phrase, at place: SourceRange, _ path: String
  ) {
    faults.note(.valueInvalid, phrase, item: path, at: place)
  }

  private mutating func checkRule(_ name: Located<String>) {
    guard let card = rules[name.value], card.kind == .fault else { return }
    invalid(.valueInvalidRuleFault(rule: .name(card.id)), at: name.at, "rules")
  }

  private mutating func checkPeriod(_ name: Located<String>) {
    guard Period(name.value) == nil else { return }
    let path = "units.capacity.periods"
    noteForm(PeriodForm.period(name.value)?.description, of: name, .kindPeriod, path)
  }

  /// Tells a name that is not what is expected, with the form that it should have where that is known.
  private mutating func noteForm(_ form: String?, of name: Located<String>, _ expected: Phrase, _ path: String) {
    let found = Argument.name(FaultLog.shortened(name.value))
    guard let form else {
      return invalid(.valueInvalidExpected(found: found, expected: .word(expected)), at: name.at, path)
    }
    faults.note(
      .valueInvalid, .valueInvalidForm(found: found, expected: .word(expected), write: .name(form)), item: path,
      at: name.at, replacement: .init(at: name.at, form))
  }

  private mutating func checkAudienceName(_ name: Located<String>) {
    checkName(name, "audiences")
    if name.value == "all" { invalid(.valueInvalidAudienceAll(name: .name("all")), at: name.at, "audiences") }
  }

  private mutating func checkCapacity(of unit: Unit) {
    var seen: [String: SourceRange] = [:]
    for resource in unit.capacity {
      for entry in resource.periods {
        checkPeriod(entry.key)
        let name = "\(resource.resource.value)\n\(entry.key.value)"
        guard let first = seen.updateValue(entry.key.at, forKey: name) else { continue }
        faults.note(
          .figureDuplicate,
          .figureDuplicateCapacity(
            resource: .name(resource.resource.value),
            period: Period(entry.key.value).map { .period($0) } ?? .name(entry.key.value)),
          item: "units.capacity.periods", at: entry.key.at, notes: [.init(at: first, .noteFirst)])
      }
    }
  }

  private mutating func checkName(_ name: Located<String>, _ path: String) {
    guard !Identifier.isName(name.value.utf8) else { return }
    noteForm(IdentifierForm.name(name.value), of: name, .kindId, path)
  }

  private mutating func checkAudience(_ entry: MapEntry<Audience>) {
    checkAudienceName(entry.key)
    for path in entry.value.value.hides where PlanKeys.fixed.contains(path.value) {
      invalid(.valueInvalidHidesRequired(path: .name(path.value)), at: path.at, "audiences.hides")
    }
  }

  private mutating func checkAddress(_ address: Located<String>?, _ path: String) {
    guard let address, AddressReach(of: address.value) == .refused else { return }
    invalid(.valueInvalidAddress(found: .name(FaultLog.shortened(address.value))), at: address.at, path)
  }

  private mutating func checkTarget(_ entry: MapEntry<PublishTarget>) {
    checkName(entry.key, "publish")
    let to = entry.value.value.to
    guard !to.value.isEmpty, let problem = TargetProblem(to.value) else { return }
    faults.note(
      .valueInvalid, problem.phrase(to: .name(FaultLog.shortened(to.value))),
      item: "publish.\(entry.key.value).to", at: to.at,
      replacement: problem.meant.map { .init(at: to.at, $0) })
  }
}
