import AccountPlans
import Alignment
import Diagnostics
import Figures
import FrontMatter

/// An entry of a plan that is compared as a whole.
struct Entry: Sendable {
  /// What makes it the same entry on the other side, among those of its kind.
  let key: String
  let kind: EntryChange.Kind
  /// Of the entry; of a decision its forum's.
  let id: String
  /// What people wrote of it.
  let title: String
  let fields: [KeyedFigure]

  /// The asks of a plan, in its order.
  static func asks(of plan: Shared<AccountPlan>) -> [Entry] {
    plan.asks.map { ask in
      Entry(
        key: ask.id.value, kind: .ask, id: ask.id.value, title: ask.text.value,
        fields: [
          text("text", ask.text), text("forum", ask.forum), text("about", ask.about),
          text("recommendation", ask.recommendation),
          KeyedFigure(key: "due", value: due(ask.writtenDue)),
          KeyedFigure(key: "status", value: .text((ask.status?.value ?? .open).rawValue)),
        ])
    }
  }

  /// The decisions of a plan, in its order. They have no ids: forum and text tell them apart.
  static func decisions(of plan: Shared<AccountPlan>) -> [Entry] {
    var seen: [String: Int] = [:]
    var entries: [Entry] = []
    for meeting in plan.governance {
      for decision in meeting.decisions {
        let name = "\(meeting.forum.value)\n\(decision.text.value)"
        let ordinal = seen[name, default: 0]
        seen[name] = ordinal + 1
        entries.append(
          Entry(
            key: "\(name)\n\(ordinal)", kind: .decision, id: meeting.forum.value, title: decision.text.value,
            fields: [
              text("owner", decision.owner), KeyedFigure(key: "due", value: due(decision.writtenDue)),
              KeyedFigure(key: "status", value: .text((decision.status?.value ?? .open).rawValue)),
            ]))
      }
    }
    return entries
  }

  /// The promises of a plan with the commitment of each unit, in its order.
  static func promises(of plan: Shared<AccountPlan>) -> [Entry] {
    plan.promises.map { promise in
      let commitments = promise.needs.map { need in
        KeyedFigure(key: "commitments.\(need.unit.value)", value: .text(need.commitment.value.rawValue))
      }
      return Entry(
        key: promise.id.value, kind: .promise, id: promise.id.value, title: promise.promise.value,
        fields: [text("promise", promise.promise)] + commitments)
    }
  }

  private static func due(_ due: Located<Due>?) -> FigureValue {
    guard let due = due?.value else { return .unknown }
    return due.period.map { .text($0.description) } ?? .day(due.day)
  }

  private static func text(_ key: String, _ text: Located<String>?) -> KeyedFigure {
    KeyedFigure(key: key, value: FigureValue(text?.value))
  }
}
