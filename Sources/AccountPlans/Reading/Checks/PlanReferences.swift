import Diagnostics
import FrontMatter

/// Judges every name in a plan that something else defines.
struct PlanReferences {
  let names: KnownNames

  func check(_ plan: AccountPlan, _ log: inout ReferenceLog) {
    checkHead(plan, &log)
    checkUnits(plan, &log)
    checkAspects(plan, &log)
    if !plan.isPartial { checkLocal(plan, &log) }
    for entry in plan.governance { log.check(entry.forum, "governance.forum", among: names.forums, kind: "forum") }
    for ask in plan.asks { log.check(ask.forum, "asks.forum", among: names.forums, kind: "forum") }
    for waiver in plan.waivers { checkWaiver(waiver, &log) }
  }

  private func checkHead(_ plan: AccountPlan, _ log: inout ReferenceLog) {
    log.check(plan.tier, "tier", among: names.tiers, kind: "tier")
    for audience in plan.audiences { log.check(audience, "audiences", among: names.audiences, kind: "audience") }
    if let parent = plan.parent, !names.accounts.contains(parent.value) {
      log.note(parent, "parent", known: names.accounts.sorted(), kind: "account")
    }
    for entry in plan.groups {
      guard let groups = names.groups else { break }
      guard let values = groups[entry.key.value] else {
        log.note(entry.key, "groups", known: groups.keys.sorted(), kind: "group")
        continue
      }
      log.check(entry.value, "groups.\(entry.key.value)", among: values, kind: "group-value")
    }
    for objective in plan.objectives {
      log.check(objective.companyGoal, "objectives.company_goal", among: names.goals, kind: "goal")
    }
  }

  private func checkUnits(_ plan: AccountPlan, _ log: inout ReferenceLog) {
    func check(_ unit: Located<String>?, _ path: String) {
      guard let unit, names.kpis != nil, !names.isUnit(unit.value) else { return }
      log.note(unit, path, known: names.units ?? [], kind: "unit")
    }
    for promise in plan.promises { for need in promise.needs { check(need.unit, "value_proposition.needs.unit") } }
    for action in plan.actions { check(action.unit, "actions.unit") }
    for request in plan.requests { check(request.unit, "requests.unit") }
    for conflict in plan.kpiConflicts {
      check(conflict.unit, "kpi_conflicts.unit")
      if let kpis = names.kpis?[conflict.unit.value] {
        log.check(conflict.kpi, "kpi_conflicts.kpi", among: kpis, kind: "kpi")
      }
    }
    for entry in plan.ratings where names.kpis != nil {
      let rater = entry.rater.value
      if rater != "kam", rater != "sponsor", !names.isUnit(rater) {
        log.note(entry.rater, "alignment.rater", known: names.raters ?? [], kind: "rater")
      }
    }
  }

  private func checkAspects(_ plan: AccountPlan, _ log: inout ReferenceLog) {
    guard let aspects = names.aspects else { return }
    for action in plan.actions { log.check(action.aspect, "actions.aspect", among: aspects, kind: "aspect") }
    for entry in plan.ratings {
      for score in entry.scores { log.check(score.key, "alignment.scores", among: aspects, kind: "aspect") }
      for text in entry.evidence where !entry.scores.contains(where: { $0.key.at == text.key.at }) {
        log.check(text.key, "alignment.evidence", among: aspects, kind: "aspect")
      }
    }
  }

  /// Names that the plan itself defines.
  private func checkLocal(_ plan: AccountPlan, _ log: inout ReferenceLog) {
    for action in plan.actions {
      log.check(action.objective, "actions.objective", among: plan.objectives, \.id.value, kind: "objective")
    }
    for request in plan.requests {
      log.check(request.objective, "requests.objective", among: plan.objectives, \.id.value, kind: "objective")
      log.check(request.caseID, "requests.case", among: plan.cases, \.id.value, kind: "case")
    }
    for ask in plan.asks where ask.about != nil {
      log.check(ask.about, "asks.about", among: PlanIDs(plan).all, \.id.value, kind: "about")
    }
  }

  private func checkWaiver(_ waiver: Waiver, _ log: inout ReferenceLog) {
    guard let card = names.rules[waiver.rule.value] else {
      log.note(waiver.rule, "waivers.rule", known: names.rules.keys.sorted(), kind: "rule")
      return
    }
    guard card.kind == .fault || card.aspect == "site" || card.id.hasPrefix("waiver-") else { return }
    log.faults.path = ["waivers", "rule"]
    log.faults.note(.valueInvalid, "waiver-rule", at: waiver.rule.at, ["rule": .name(card.id)])
    log.faults.path = []
  }
}
