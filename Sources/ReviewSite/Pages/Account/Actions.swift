import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Action in the templates.
package struct ActionView: View, Equatable {
  package var anchor: String
  package var id: String
  package var name: String
  /// "Structure · Field service"
  package var serves: String
  package var time: TimeMarkView?
  package var owner: String?
  /// "open", "blocked", "27 days overdue", "done 12 Oct"
  package var status: String
  package var late: Bool
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .text("serves", \.serves),
    .optionalObject("time", \.time),
    .optionalText("owner", \.owner),
    .text("status", \.status),
    .flag("late", \.late),
    .optionalObject("speech", \.speech),
  ]
}

/// The fields of OtherActions in the templates.
package struct OtherActionsView: View, Equatable {
  package var actions: [ActionView]

  package static let fields: [Field<Self>] = [
    .list("actions", \.actions)
  ]
}

/// Builds the rows of actions.
struct ActionBuilder {
  let page: AccountPage
  let scale: TimeScale?

  /// The day on which an action stands on the scale of time.
  static func date(of action: borrowing Action, asOf: Day) -> Day? {
    if action.status?.value == .done, let done = action.doneOn, done.value <= asOf { return done.value }
    return action.due?.value
  }

  func view(of action: borrowing Action) -> ActionView {
    let isLate = page.sees("actions.status") && action.isOverdue(in: page.content.context)
    let status = status(of: action, isLate: isLate)
    let aspect = action.aspect.flatMap { page.pages.aspectName(of: $0.value) }
    let unit = action.unit.map { page.names.unit($0.value) }
    return ActionView(
      anchor: action.id.value, id: action.id.value, name: action.text.value,
      serves: .joined(aspect, " \u{B7} ", unit) ?? "", time: time(of: action, isLate, status),
      owner: page.content.text(action.owner, at: "actions.owner"), status: status, late: isLate,
      speech: page.speech(action.text.value))
  }

  private func time(of action: borrowing Action, _ isLate: Bool, _ status: String) -> TimeMarkView? {
    guard let scale, let day = Self.date(of: action, asOf: page.asOf) else { return nil }
    let x = scale.x(day)
    let isDone = action.status?.value == .done
    let hasStem = action.isPending && page.sees("actions.status")
    return TimeMarkView(
      alt: status, ticks: scale.ticks, today: scale.today, late: isLate, x: x, objective: false,
      action: StemView(
        from: hasStem ? min(x, scale.today) : x, to: hasStem ? max(x, scale.today) : x, x: x, done: isDone))
  }

  private func status(of action: borrowing Action, isLate: Bool) -> String {
    let words = page.words
    // Where the reader does not see the status, nothing may say that it is open.
    guard page.sees("actions.status") else {
      return action.writtenDue.map { due in
        words.text(.accountDue(date: .name(words.due(due.value, asOf: page.asOf))))
      } ?? PageWords.absent
    }
    let status = action.status?.value ?? .open
    let word = page.pages.word(status)
    switch status {
    case .done:
      guard let done = page.happened(action.doneOn) else { return word }
      return words.text(.accountDoneOn(status: .name(word), date: .name(words.nearDay(done, asOf: page.asOf))))
    case .dropped: return word
    case .open, .inProgress, .blocked:
      guard let due = action.writtenDue?.value else { return word }
      if isLate {
        let days = Argument.count(due.day.days(to: page.asOf))
        return words.text(
          status == .blocked
            ? .accountBlockedOverdue(status: .name(word), days: days) : .accountOverdue(days: days))
      }
      return words.text(.accountStatusDue(status: .name(word), date: .name(words.due(due, asOf: page.asOf))))
    }
  }
}
