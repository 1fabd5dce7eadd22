import Diagnostics
import FrontMatter

/// Judges every name in a plan that something else defines.
struct PlanReferences {
  let names: KnownNames
  /// Lists of plans of which some rows could not be read: what they define counts as there.
  let lostLists: Set<ListName>

  func check(_ plan: Shared<AccountPlan>, _ log: inout ReferenceLog) {
    checkHead(plan, &log)
    checkUnits(plan, &log)
    checkAspects(plan, &log)
    if !plan.isPartial { checkLocal(plan, &log) }
    for index in plan.governance.indices {
      log.check(
        plan.governance[index].forum, "governance.forum", among: names.forums, kind: .referenceForum,
        named: names.namedForums)
    }
    for index in plan.asks.indices {
      log.check(
        plan.asks[index].forum, "asks.forum", among: names.forums, kind: .referenceForum, named: names.namedForums)
    }
    checkRoles(plan, &log)
    for index in plan.waivers.indices { checkWaiver(plan.waivers[index].rule, &log) }
    for key in plan.bareKeys { checkBare(key, &log) }
  }

  /// A name without a value.
  private func checkBare(_ key: BareKey, _ log: inout ReferenceLog) {
    switch key.path {
    case "groups":
      log.check(key.name, key.path, among: names.groups?.keys.sorted(), kind: .referenceGroup, named: names.namedGroups)
    case "alignment.scores", "alignment.evidence":
      log.check(key.name, key.path, among: names.aspects, kind: .referenceAspect, named: names.namedAspects)
    default: break
    }
  }

  private func checkRoles(_ plan: Shared<AccountPlan>, _ log: inout ReferenceLog) {
    guard let roles = names.roles else { return }
    for index in plan.contacts.indices {
      for role in plan.contacts[index].roles where !roles.contains(role.value.id) {
        log.faults.noteUnknownWord(role.value.id, item: "contacts.role", at: role.at, among: roles)
      }
    }
  }

  private func checkHead(_ plan: Shared<AccountPlan>, _ log: inout ReferenceLog) {
    log.check(plan.tier, "tier", among: names.tiers, kind: .referenceTier, named: names.namedTiers)
    for audience in plan.audiences {
      log.check(audience, "audiences", among: names.audiences, kind: .referenceAudience)
    }
    if let parent = plan.parent, !names.accounts.contains(parent.value) {
      log.note(parent, "parent", among: names.accounts.without(plan.id))
    }
    for entry in plan.groups {
      guard let groups = names.groups else { break }
      guard let values = groups[entry.key.value] else {
        log.note(
          entry.key, "groups", known: groups.keys.sorted(), kind: .referenceGroup, named: names.namedGroups)
        continue
      }
      if values.contains(entry.value.value) { continue }
      log.note(
        entry.value, "groups.\(entry.key.value)", known: values, kind: .referenceGroupValue,
        named: names.namedValues(of: entry.key.value))
    }
    for index in plan.objectives.indices {
      log.check(
        plan.objectives[index].companyGoal, "objectives.company_goal", among: names.goals, kind: .referenceGoal,
        named: names.namedGoals)
    }
  }

  private func checkUnits(_ plan: Shared<AccountPlan>, _ log: inout ReferenceLog) {
    func check(_ unit: Located<String>?, _ path: String) {
      guard let unit, names.kpis != nil, !names.isUnit(unit.value) else { return }
      log.note(unit, path, known: names.units ?? [], kind: .referenceUnit, named: names.namedUnits)
    }
    for promise in plan.promises.indices {
      for need in plan.promises[promise].needs.indices {
        check(plan.promises[promise].needs[need].unit, "value_proposition.needs.unit")
      }
    }
    for index in plan.actions.indices { check(plan.actions[index].unit, "actions.unit") }
    for index in plan.requests.indices { check(plan.requests[index].unit, "requests.unit") }
    for index in plan.kpiConflicts.indices {
      let unit = plan.kpiConflicts[index].unit
      check(unit, "kpi_conflicts.unit")
      if let kpis = names.kpis?[unit.value] {
        log.check(
          plan.kpiConflicts[index].kpi, "kpi_conflicts.kpi", among: kpis, kind: .referenceKpi,
          named: names.namedKPIs(of: unit.value))
      }
    }
    for index in plan.ratings.indices where names.kpis != nil {
      let rater = plan.ratings[index].rater
      if rater.value != "kam", rater.value != "sponsor", !names.isUnit(rater.value) {
        log.note(
          rater, "alignment.rater", known: names.raters ?? [], kind: .referenceRater, named: names.namedUnits)
      }
    }
  }

  private func checkAspects(_ plan: Shared<AccountPlan>, _ log: inout ReferenceLog) {
    guard let aspects = names.aspects else { return }
    for index in plan.actions.indices {
      log.check(
        plan.actions[index].aspect, "actions.aspect", among: aspects, kind: .referenceAspect, named: names.namedAspects)
    }
    for index in plan.ratings.indices {
      let scores = plan.ratings[index].scores
      for score in scores {
        log.check(score.key, "alignment.scores", among: aspects, kind: .referenceAspect, named: names.namedAspects)
      }
      for text in plan.ratings[index].evidence where !scores.contains(where: { $0.key.at == text.key.at }) {
        log.check(text.key, "alignment.evidence", among: aspects, kind: .referenceAspect, named: names.namedAspects)
      }
    }
  }

  /// Names that the plan itself defines.
  private func checkLocal(_ plan: Shared<AccountPlan>, _ log: inout ReferenceLog) {
    let objectives =
      lostLists.contains(.objectives) ? nil : plan.objectives.indices.map { plan.objectives[$0].id.value }
    func namedObjectives() -> [NamedID] {
      plan.objectives.indices.map { NamedID(id: plan.objectives[$0].id.value, name: plan.objectives[$0].text.value) }
    }
    func namedCases() -> [NamedID] {
      plan.cases.indices.compactMap { place in
        plan.cases[place].text.map { NamedID(id: plan.cases[place].id.value, name: $0.value) }
      }
    }
    for index in plan.actions.indices {
      log.check(
        plan.actions[index].objective, "actions.objective", among: objectives, kind: .referenceObjective,
        named: namedObjectives())
    }
    let cases = plan.cases.indices.map { plan.cases[$0].id.value }
    for index in plan.requests.indices {
      log.check(
        plan.requests[index].objective, "requests.objective", among: objectives, kind: .referenceObjective,
        named: namedObjectives())
      log.check(plan.requests[index].caseID, "requests.case", among: cases, kind: .referenceCase, named: namedCases())
    }
    guard lostLists.isDisjoint(with: [.objectives, .actions, .requests, .asks, .risks]) else { return }
    for index in plan.asks.indices where plan.asks[index].about != nil {
      log.check(
        plan.asks[index].about, "asks.about", among: PlanIDs(plan.value).all.map(\.value), kind: .referenceAbout)
    }
  }

  private func checkWaiver(_ rule: Located<String>, _ log: inout ReferenceLog) {
    guard let card = names.rules[rule.value] else {
      log.note(rule, "waivers.rule", known: names.rules.keys.sorted(), kind: .referenceRule)
      return
    }
    guard card.kind == .fault || card.aspect == "site" || card.id.hasPrefix("waiver-") else { return }
    log.faults.note(.valueInvalid, .valueInvalidWaiverRule(rule: .name(card.id)), item: "waivers.rule", at: rule.at)
  }
}
