import AccountPlans
import Alignment
import Diagnostics

/// Builds the objectives with the actions that serve them, on one scale of time.
struct ObjectivesBuilder {
  let page: AccountPage

  /// nil without an objective or action.
  func view() -> ObjectivesView? {
    let plan = page.assessed.plan
    if plan.objectives.isEmpty, plan.actions.isEmpty { return nil }
    let objectives = plan.objectives.prefix(AccountPage.longest)
    let actions = Array(plan.actions.prefix(AccountPage.longest))
    let dates =
      objectives.compactMap { $0.due?.value } + actions.compactMap { ActionBuilder.date(of: $0, asOf: page.asOf) }
    let scale =
      dates.isEmpty
      ? nil : TimeScale(dates, asOf: page.asOf, fiscalYearStart: page.content.context.site.fiscalYearStart)
    let builder = ActionBuilder(page: page, scale: scale)
    let free = actions.filter { action in
      !objectives.contains { $0.id.value == action.objective?.value }
    }
    return ObjectivesView(
      headline: headline, count: page.words.whole(plan.objectives.isEmpty ? plan.actions.count : plan.objectives.count),
      axis: scale.map(axis),
      rows: objectives.map { objective in
        let own = actions.filter { $0.objective?.value == objective.id.value }
        return row(objective, scale: scale, actions: own.map(builder.view(of:)))
      }, others: free.isEmpty ? nil : OtherActionsView(actions: free.map(builder.view(of:))),
      more: page.words.more(
        shown: objectives.count + actions.count, of: plan.objectives.count + plan.actions.count,
        "account-objectives-more"))
  }

  private var headline: String {
    let plan = page.assessed.plan
    let overdue = plan.actions.count { action in action.isPending && action.due.map { $0.value < page.asOf } ?? false }
    let missed = plan.objectives.count { ObjectiveState(of: $0, asOf: page.asOf) == .missed }
    if missed > 0, overdue > 0 {
      return page.headline("account-objectives-missed-overdue", missed, of: overdue)
    }
    if missed > 0 { return page.headline("account-objectives-missed", missed) }
    if overdue > 0 { return page.headline("account-actions-overdue", overdue) }
    let coming = plan.objectives.filter { ($0.due?.value ?? page.asOf.advanced(by: -1)) >= page.asOf }
    if let next = coming.min(by: { ($0.due?.value ?? page.asOf) < ($1.due?.value ?? page.asOf) }), let due = next.due {
      return page.words.phrase(
        "account-objectives-next",
        ["id": .name(next.id.value), "when": .name(page.words.when(due.value, asOf: page.asOf))])
    }
    let done = plan.actions.count { $0.status?.value == .done }
    guard done > 0 else { return page.words.text("objectives") }
    return page.headline("account-actions-done", done, of: plan.actions.count)
  }

  private func axis(_ scale: TimeScale) -> TimeAxisView {
    // Five names fit beside each other; more of them would run into one.
    let step = scale.quarters.count <= 5 ? 1 : scale.quarters.count <= 9 ? 2 : 4
    let ticks = scale.quarters.enumerated().map { place, quarter in
      let isNamed = step == 1 || (quarter.number - 1) % step == 0
      let hasYear = place == 0 || quarter.number == 1
      let name = "Q\(quarter.number)" + (hasYear ? " \(quarter.year % 100)" : "")
      return AxisTickView(x: quarter.x, name: isNamed && quarter.x < 92 ? name : "")
    }
    return TimeAxisView(ticks: ticks, today: scale.today)
  }

  private func row(_ objective: Objective, scale: TimeScale?, actions: [ActionView]) -> ObjectiveView {
    let words = page.words
    let state = ObjectiveState(of: objective, asOf: page.asOf)
    let due = due(of: objective, state)
    let goals = [objective.customerGoal?.value, objective.companyGoal.map { page.names.goal($0.value) }]
    let progress = objective.baseline.flatMap { baseline in
      objective.target.flatMap { target in
        objective.actual.flatMap { actual in
          ProgressBar.width(baseline: baseline.value, target: target.value, actual: actual.value)
        }
      }
    }
    return ObjectiveView(
      anchor: objective.id.value, id: objective.id.value, name: objective.text.value,
      goals: goals.contains { $0 != nil } ? goals.compactMap(\.self).joined(separator: " \u{2192} ") : nil,
      progress: progress.map { width in
        ProgressView(
          width: width, missed: state == .missed,
          alt: words.phrase("account-progress", ["share": .share(ProgressBar.share(width))]))
      }, measure: measure(of: objective),
      time: objective.due.flatMap { day in
        scale.map { scale in
          TimeMarkView(
            alt: due, ticks: scale.ticks, today: scale.today, late: state == .missed, x: scale.x(day.value),
            objective: true, action: nil)
        }
      }, owner: page.content.text(objective.owner, at: "objectives.owner"), due: due, late: state == .missed,
      actions: actions)
  }

  private func due(of objective: borrowing Objective, _ state: ObjectiveState) -> String {
    guard let due = objective.due else { return page.words.text("undated") }
    let key = state == .reached ? "account-reached" : "account-due"
    return page.words.phrase(key, ["date": .name(page.words.mediumDay(due.value))])
  }

  /// `20 → 19 of 17 stops a month`
  private func measure(of objective: borrowing Objective) -> String {
    let words = page.words
    var text = ""
    if let baseline = objective.baseline { text = words.number(baseline.value) }
    if let actual = objective.actual {
      text += text.isEmpty ? words.number(actual.value) : " \u{2192} \(words.number(actual.value))"
    }
    if let target = objective.target {
      let key = objective.actual == nil ? "account-target-only" : "account-target-of"
      text = words.phrase(key, ["text": .name(text), "target": .number(target.value)])
    }
    if let measure = objective.measure { text += text.isEmpty ? measure.value : " \(measure.value)" }
    return text.isEmpty ? PageWords.absent : text
  }
}
