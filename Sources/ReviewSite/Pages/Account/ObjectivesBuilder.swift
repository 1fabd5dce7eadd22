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
    let objectives = plan.objectives.indices.prefix(AccountPage.longest)
    let actions = plan.actions.indices.prefix(AccountPage.longest)
    let scale = scale(objectives, actions)
    let builder = ActionBuilder(page: page, scale: scale)
    let free = actions.filter { !isServing($0, objectives) }
    return ObjectivesView(
      headline: headline, count: page.words.whole(plan.objectives.isEmpty ? plan.actions.count : plan.objectives.count),
      axis: scale.map { axis($0) },
      rows: objectives.map { place in
        var own: [ActionView] = []
        for action in actions where plan.actions[action].objective?.value == plan.objectives[place].id.value {
          own.append(builder.view(of: action))
        }
        return row(plan.objectives[place], scale: scale, actions: own)
      }, others: free.isEmpty ? nil : OtherActionsView(actions: free.map { builder.view(of: $0) }),
      more: page.words.more(
        shown: objectives.count + actions.count, of: plan.objectives.count + plan.actions.count,
        "account-objectives-more"))
  }

  /// The scale that holds all dates; nil without one.
  private func scale(_ objectives: Range<Int>, _ actions: Range<Int>) -> TimeScale? {
    let plan = page.assessed.plan
    var dates: [Day] = []
    dates.reserveCapacity(objectives.count + actions.count)
    for place in objectives { if let due = plan.objectives[place].due { dates.append(due.value) } }
    for place in actions {
      if let date = ActionBuilder.date(of: plan.actions[place], asOf: page.asOf) { dates.append(date) }
    }
    if dates.isEmpty { return nil }
    return TimeScale(dates, asOf: page.asOf, fiscalYearStart: page.content.context.site.fiscalYearStart)
  }

  private func isServing(_ action: Int, _ objectives: Range<Int>) -> Bool {
    let plan = page.assessed.plan
    guard let objective = plan.actions[action].objective?.value else { return false }
    for place in objectives where plan.objectives[place].id.value == objective { return true }
    return false
  }

  private var headline: String {
    let plan = page.assessed.plan
    let overdue = plan.actions.indices.count { place in
      plan.actions[place].isPending && plan.actions[place].due.map { $0.value < page.asOf } ?? false
    }
    let missed = plan.objectives.indices.count {
      ObjectiveState(of: plan.objectives[$0], asOf: page.asOf) == .missed
    }
    if missed > 0, overdue > 0 {
      return page.headline("account-objectives-missed-overdue", missed, of: overdue)
    }
    if missed > 0 { return page.headline("account-objectives-missed", missed) }
    if overdue > 0 { return page.headline("account-actions-overdue", overdue) }
    if let next = nextObjective {
      return page.words.phrase(
        "account-objectives-next",
        [
          "id": .name(plan.objectives[next.place].id.value),
          "when": .name(page.words.when(next.due, asOf: page.asOf)),
        ])
    }
    let done = plan.actions.indices.count { plan.actions[$0].status?.value == .done }
    guard done > 0 else { return page.words.text("objectives") }
    return page.headline("account-actions-done", done, of: plan.actions.count)
  }

  /// The first of the objectives that are due next; nil where none has its day before it.
  private var nextObjective: (place: Int, due: Day)? {
    let objectives = page.assessed.plan.objectives
    var next: (place: Int, due: Day)?
    for place in objectives.indices {
      guard let due = objectives[place].due?.value, due >= page.asOf else { continue }
      if next.map({ due < $0.due }) ?? true { next = (place, due) }
    }
    return next
  }

  private func axis(_ scale: TimeScale) -> TimeAxisView {
    // Five names fit beside each other; more of them would run into one.
    let step = scale.quarters.count <= 5 ? 1 : scale.quarters.count <= 9 ? 2 : 4
    let ticks = scale.quarters.indices.map { place in
      let quarter = scale.quarters[place]
      let isNamed = (step == 1 || (quarter.number - 1) % step == 0) && quarter.x < 92
      return AxisTickView(x: quarter.x, name: isNamed ? Self.name(of: quarter, isFirst: place == 0) : "")
    }
    return TimeAxisView(ticks: ticks, today: scale.today)
  }

  /// `Q3`, with the year where it begins: `Q1 27`.
  private static func name(of quarter: TimeScale.Quarter, isFirst: Bool) -> String {
    let name = ["Q1", "Q2", "Q3", "Q4"][quarter.number - 1]
    return isFirst || quarter.number == 1 ? String(name, " ", String(quarter.year % 100)) : name
  }

  private func row(_ objective: borrowing Objective, scale: TimeScale?, actions: [ActionView]) -> ObjectiveView {
    let words = page.words
    let state = ObjectiveState(of: objective, asOf: page.asOf)
    let due = due(of: objective, state)
    return ObjectiveView(
      anchor: objective.id.value, id: objective.id.value, name: objective.text.value,
      goals: .joined(
        objective.customerGoal?.value, " \u{2192} ", objective.companyGoal.map { page.names.goal($0.value) }),
      progress: Self.progress(of: objective).map { width in
        ProgressView(
          width: width, missed: state == .missed,
          alt: words.phrase("account-progress", ["share": .share(ProgressBar.share(width))]))
      }, measure: measure(of: objective),
      time: objective.due.flatMap { day in
        scale.map { Self.mark(day.value, on: $0, alt: due, isLate: state == .missed) }
      }, owner: page.content.text(objective.owner, at: "objectives.owner"), due: due, late: state == .missed,
      actions: actions)
  }

  private static func progress(of objective: borrowing Objective) -> Double? {
    guard let baseline = objective.baseline?.value, let target = objective.target?.value,
      let actual = objective.actual?.value
    else { return nil }
    return ProgressBar.width(baseline: baseline, target: target, actual: actual)
  }

  private static func mark(_ day: Day, on scale: borrowing TimeScale, alt: String, isLate: Bool) -> TimeMarkView {
    TimeMarkView(
      alt: alt, ticks: scale.ticks, today: scale.today, late: isLate, x: scale.x(day), objective: true, action: nil)
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
      let now = words.number(actual.value)
      text = text.isEmpty ? now : String(text, " \u{2192} ", now)
    }
    if let target = objective.target {
      let key = objective.actual == nil ? "account-target-only" : "account-target-of"
      text = words.phrase(key, ["text": .name(text), "target": .number(target.value)])
    }
    if let measure = objective.measure?.value { text = text.isEmpty ? measure : String(text, " ", measure) }
    return text.isEmpty ? PageWords.absent : text
  }
}
