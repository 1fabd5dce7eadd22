import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Objectives in the templates.
package struct ObjectivesView: View, Equatable {
  package var headline: String
  package var count: String
  package var axis: TimeAxisView?
  package var rows: [ObjectiveView]
  /// Actions of no objective
  package var others: OtherActionsView?
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalObject("axis", \.axis),
    .list("rows", \.rows),
    .optionalObject("others", \.others),
    .optionalText("more", \.more),
  ]
}

/// The fields of Objective in the templates.
package struct ObjectiveView: View, Equatable {
  package var anchor: String
  package var id: String
  package var name: String
  /// "OEE 88 %": the customer's, in the plan's language
  package var customerGoal: String?
  /// "→ Service growth": ours
  package var companyGoal: String?
  package var progress: ProgressView?
  /// "20 → 19, target 17"; nil without a figure
  package var figures: String?
  /// "stops a month": what they count, in the plan's language
  package var measure: String?
  package var time: TimeMarkView?
  package var owner: String?
  /// "due 30 Nov 2026", "no date"
  package var due: String
  package var late: Bool
  package var actions: [ActionView]
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .optionalText("customerGoal", \.customerGoal),
    .optionalText("companyGoal", \.companyGoal),
    .optionalObject("progress", \.progress),
    .optionalText("figures", \.figures),
    .optionalText("measure", \.measure),
    .optionalObject("time", \.time),
    .optionalText("owner", \.owner),
    .text("due", \.due),
    .flag("late", \.late),
    .list("actions", \.actions),
    .optionalObject("speech", \.speech),
  ]
}

/// Builds the objectives with the actions that serve them, on one scale of time.
struct ObjectivesBuilder {
  /// Names of quarters that fit beside each other; more of them would run into one.
  private static let mostNames = 5
  /// Percent from which on a name would leave the axis.
  private static let lastName = 92.0

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
      rows: shown.map { index in
        var own: [ActionView] = []
        for action in shownActions where actions[action].objective?.value == objectives[index].id.value {
          own.append(builder.view(of: actions[action]))
        }
        return row(objectives[index], scale: scale, actions: own)
      }, others: free.isEmpty ? nil : OtherActionsView(actions: free.map { builder.view(of: actions[$0]) }),
      more: page.words.more(
        shown: shown.count + shownActions.count, of: objectives.count + actions.count, Phrase.accountObjectivesMore))
  }

  /// The scale that holds all dates; nil without one.
  private func scale(_ shown: Range<Int>, _ shownActions: Range<Int>) -> TimeScale? {
    var dates: [Day] = []
    dates.reserveCapacity(shown.count + shownActions.count)
    for index in shown { if let due = objectives[index].due { dates.append(due.value) } }
    for index in shownActions {
      if let date = ActionBuilder.date(of: actions[index], asOf: page.asOf) { dates.append(date) }
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
    let count = scale.quarters.count
    let step = count <= Self.mostNames ? 1 : count < 2 * Self.mostNames ? 2 : 4
    let ticks = scale.quarters.indices.map { index in
      let quarter = scale.quarters[index]
      let isNamed = (step == 1 || (quarter.number - 1) % step == 0) && quarter.x < Self.lastName
      return AxisTickView(x: quarter.x, name: isNamed ? Self.name(of: quarter, isFirst: index == 0) : "")
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
    let state = ObjectiveState(of: objective, in: page.content.context)
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
          alt: words.text(.accountProgress(share: .share(Self.way(of: objective) ?? 0))))
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
      if state == .reached { return page.words.text(.accountReachedUndated) }
      return page.content.text(nil, at: "objectives.due") ?? page.words.text(.undated)
    }
    let date = Argument.name(page.words.due(due.value))
    return switch state {
    case .reached: page.words.text(.accountReached(date: date))
    case .missed: page.words.text(.accountMissed(date: date))
    default: page.words.text(.accountDue(date: date))
    }
  }
}

/// Says what of the objectives and actions is missed or overdue, else what is due next.
struct ObjectivesHeadline {
  let page: AccountPage

  private var objectives: [Objective] { page.assessed.plan.objectives }
  private var actions: [Action] { page.assessed.plan.actions }

  var text: String {
    guard
      page.sees(
        "actions", "actions.status", "actions.due", "objectives", "objectives.due", "objectives.baseline",
        "objectives.target", "objectives.actual")
    else { return page.words.text(.objectives) }
    let actions = actions
    let overdue = actions.indices.count { actions[$0].isOverdue(in: page.content.context) }
    let states = objectives.indices.map { ObjectiveState(of: objectives[$0], in: page.content.context) }
    let missed = states.count { $0 == .missed }
    if missed > 0, overdue > 0 {
      return page.headline(missed, of: overdue) {
        .accountObjectivesMissedOverdue(
          capitalNumber: $0.capitalNumber, count: $0.count, totalNumber: $0.totalNumber, total: $0.total)
      }
    }
    if missed > 0 {
      return page.headline(missed) { .accountObjectivesMissed(capitalNumber: $0.capitalNumber, count: $0.count) }
    }
    if overdue > 0 {
      return page.headline(overdue) { .accountActionsOverdue(capitalNumber: $0.capitalNumber, count: $0.count) }
    }
    let unmeasured = objectives.indices.count { index in
      states[index] == .unknown && objectives[index].due.map { page.content.context.isPast($0.value) } ?? false
    }
    if unmeasured > 0 {
      return page.headline(unmeasured) {
        .accountObjectivesUnmeasured(capitalNumber: $0.capitalNumber, count: $0.count)
      }
    }
    if let next = next(states) { return next }
    let done = actions.indices.count { actions[$0].status?.value == .done }
    guard done > 0 else { return page.words.text(.objectives) }
    return page.headline(done, of: actions.count) {
      .accountActionsDone(
        total: $0.total, capitalNumber: $0.capitalNumber, totalNumber: $0.totalNumber, count: $0.count)
    }
  }

  /// The objectives that are due next and not reached; nil without one.
  private func next(_ states: [ObjectiveState]) -> String? {
    var ids: [String] = []
    var first: Day?
    for index in objectives.indices where states[index] != .reached {
      guard let due = objectives[index].due?.value, due >= page.asOf, due <= first ?? due else { continue }
      if due != first { ids = [] }
      first = due
      ids.append(objectives[index].id.value)
    }
    guard let first else { return nil }
    return page.words.text(
      .accountObjectivesNext(
        ids: .name(page.named(ids, Phrase.countedObjectives)), count: .count(ids.count),
        when: .name(page.words.when(first, asOf: page.asOf))))
  }
}

/// Writes an objective's figures: `20 → 16, target 15`.
struct ObjectiveMeasure {
  let words: PageWords

  func text(of objective: borrowing Objective) -> String? {
    var text: String?
    switch (objective.baseline?.value, objective.actual?.value) {
    case (let baseline?, let actual?): text = String(words.number(baseline), " \u{2192} ", words.number(actual))
    case (let baseline?, nil): text = words.text(.accountMeasureFrom(number: .number(baseline)))
    case (nil, let actual?): text = words.text(.accountMeasureNow(number: .number(actual)))
    case (nil, nil): break
    }
    let target = objective.target.map { words.text(.accountMeasureTarget(number: .number($0.value))) }
    return .joined(text, ", ", target)
  }
}
