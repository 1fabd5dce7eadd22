import AccountPlans
import Alignment
import Diagnostics

/// Builds the objectives with the actions that serve them, on one scale of time.
struct ObjectivesBuilder {
  private let page: AccountPage
  private let objectives: [Objective]
  private let actions: [Action]

  init(page: AccountPage) {
    self.page = page
    objectives = page.assessed.plan.objectives
    actions = page.assessed.plan.actions
  }

  /// nil without an objective or action.
  func view() -> ObjectivesView? {
    if objectives.isEmpty, actions.isEmpty { return nil }
    let shown = objectives.indices.prefix(AccountPage.longest)
    let shownActions = actions.indices.prefix(AccountPage.longest)
    let scale = scale(shown, shownActions)
    let builder = ActionBuilder(page: page, scale: scale)
    let free = shownActions.filter { !isServing($0, shown) }
    return ObjectivesView(
      headline: headline, count: page.words.whole(objectives.isEmpty ? actions.count : objectives.count),
      axis: scale.map { axis($0) },
      rows: shown.map { place in
        var own: [ActionView] = []
        for action in shownActions where actions[action].objective?.value == objectives[place].id.value {
          own.append(builder.view(of: actions[action]))
        }
        return row(objectives[place], scale: scale, actions: own)
      }, others: free.isEmpty ? nil : OtherActionsView(actions: free.map { builder.view(of: actions[$0]) }),
      more: page.words.more(
        shown: shown.count + shownActions.count, of: objectives.count + actions.count, "account-objectives-more"))
  }

  /// The scale that holds all dates; nil without one.
  private func scale(_ shown: Range<Int>, _ shownActions: Range<Int>) -> TimeScale? {
    var dates: [Day] = []
    dates.reserveCapacity(shown.count + shownActions.count)
    for place in shown { if let due = objectives[place].due { dates.append(due.value) } }
    for place in shownActions {
      if let date = ActionBuilder.date(of: actions[place], asOf: page.asOf) { dates.append(date) }
    }
    if dates.isEmpty { return nil }
    return TimeScale(dates, asOf: page.asOf, fiscalYearStart: page.content.context.site.fiscalYearStart)
  }

  /// Whether an action stands under one of the objectives that are shown.
  private func isServing(_ action: Int, _ shown: Range<Int>) -> Bool {
    guard let objective = actions[action].objective?.value else { return false }
    return shown.contains { objectives[$0].id.value == objective }
  }

  private var headline: String { ObjectivesHeadline(page: page).text }

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
    let name = "Q" + String(quarter.number)
    return isFirst || quarter.number == 1 ? String(name, " ", String(quarter.year % 100)) : name
  }

  private func row(_ objective: borrowing Objective, scale: TimeScale?, actions: [ActionView]) -> ObjectiveView {
    let words = page.words
    let state = ObjectiveState(of: objective, asOf: page.asOf)
    let due = due(of: objective, state)
    return ObjectiveView(
      anchor: objective.id.value, id: objective.id.value, name: objective.text.value,
      customerGoal: objective.customerGoal?.value,
      companyGoal: objective.companyGoal.map { goal in
        let name = page.names.goal(goal.value)
        return objective.customerGoal == nil ? name : "\u{2192} \(name)"
      },
      progress: Self.progress(of: objective).map { width in
        ProgressView(
          width: width, missed: state == .missed,
          alt: words.phrase("account-progress", ["share": .share(Self.way(of: objective) ?? 0)]))
      }, figures: ObjectiveMeasure(words: words).text(of: objective),
      measure: objective.measure?.value,
      time: objective.due.flatMap { day in
        scale.map { Self.mark(day.value, on: $0, alt: due, isLate: state == .missed) }
      }, owner: page.content.text(objective.owner, at: "objectives.owner"), due: due, late: state == .missed,
      actions: actions, speech: page.speech(objective.text.value))
  }

  /// How much of the way it has come; below 0 where it moved away from its target.
  private static func way(of objective: borrowing Objective) -> Double? {
    guard let baseline = objective.baseline?.value, let target = objective.target?.value,
      let actual = objective.actual?.value, abs(target - baseline) > 1e-9
    else { return nil }
    return (actual - baseline) / (target - baseline)
  }

  private static func progress(of objective: borrowing Objective) -> Double? {
    guard let baseline = objective.baseline?.value, let target = objective.target?.value,
      let actual = objective.actual?.value
    else { return nil }
    return ProgressBar.width(baseline: baseline, target: target, actual: actual)
  }

  private static func mark(_ day: Day, on scale: TimeScale, alt: String, isLate: Bool) -> TimeMarkView {
    TimeMarkView(
      alt: alt, ticks: scale.ticks, today: scale.today, late: isLate, x: scale.x(day), objective: true, action: nil)
  }

  private func due(of objective: borrowing Objective, _ state: ObjectiveState) -> String {
    guard let due = objective.writtenDue else {
      if state == .reached { return page.words.text("account-reached-undated") }
      return page.content.text(nil, at: "objectives.due") ?? page.words.text("undated")
    }
    let key = state == .reached ? "account-reached" : state == .missed ? "account-missed" : "account-due"
    return page.words.phrase(key, ["date": .name(page.words.due(due.value))])
  }
}
