import AccountPlans
import Diagnostics
import Figures
import Languages

/// What people read of figures: their names, and values with as many decimals as tell them apart.
struct FigureWords: Sendable {
  let wording: Wording
  let names: ComparedNames

  /// What stands for a value that is not known or not there.
  static let absent = "\u{2013}"

  private var language: String { wording.language.rawValue }

  /// The name of an aspect by its id.
  func aspect(_ id: String) -> String { wording.text(.diffName(name: names.aspect(id, language))) }

  /// The name of a figure by its key: `Strategy: level`, `Revenue`.
  func label(_ key: String) -> String {
    let parts = key.split(separator: ".").map(String.init)
    switch (parts[0], parts.count) {
    case ("aspects", 3): return pair(names.aspect(parts[1], language), parts[2])
    case ("groups", 2): return wording.text(.diffGroup(group: .name(parts[1])))
    case ("groups", 4):
      return pair(.name(names.value(parts[2], of: parts[1], language)), parts[3])
    case ("commitments", 2): return names.unit(parts[1], language)
    case ("family", 2): return pair(.word(.diffFamily), parts[1])
    case ("practices", 2): return wording.text(of: .changedPractice, parts[1]) ?? key
    default: return wording.text(of: .changedFigure, parts[parts.count - 1]) ?? key
    }
  }

  /// The name of a key of an entry: the same word may mean something else there.
  func fieldLabel(_ key: String) -> String {
    wording.text(of: .changedField, key) ?? label(key)
  }

  /// The name as a line begins with it; names of the settings stay as they are written.
  func capitalized(_ label: String, _ key: String) -> String {
    let parts = key.split(separator: ".")
    return parts.count > 2 && ["aspects", "groups"].contains(parts[0])
      ? label : label.prefix(1).uppercased() + label.dropFirst()
  }

  /// A figure before and after, and by how much it moved where that says something.
  func told(_ change: FigureChange) -> (before: String, after: String, difference: String?) {
    guard case .number(let before, let form) = change.before, case .number(let after, let other) = change.after,
      form == other
    else { return (text(change.before, change.key), text(change.after, change.key), nil) }
    if let pair = RoundedPair(before, after, form: form) {
      return (pair.before(wording.numbers), pair.after(wording.numbers), pair.difference(wording.numbers))
    }
    var steps = steps(form)
    // Of small amounts whole ones tell too little.
    if case .money = form, max(before.magnitude, after.magnitude) < 1000 { steps.removeFirst() }
    let step = steps.first { $0(before) != $0(after) } ?? steps[steps.count - 1]
    guard case .money = form else { return (step(before), step(after), nil) }
    let difference = step(after - before)
    return (step(before), step(after), after > before ? "+" + difference : difference)
  }

  /// One value as pages show it.
  func text(_ value: FigureValue, _ key: String) -> String {
    switch value {
    case .number(let number, let form): steps(form)[0](number)
    case .text(let text): word(text, key)
    case .flag(let flag): wording.text(flag ? .diffYes : .diffNo)
    case .day(let day): wording.dates.medium(day)
    case .unknown: Self.absent
    }
  }

  private func pair(_ subject: Argument, _ figure: String) -> String {
    wording.text(.diffOf(subject: subject, figure: .word(of: .changedFigure, figure)))
  }

  /// A text of the plan, or the word for one of a few that the files know.
  private func word(_ text: String, _ key: String) -> String {
    let parts = key.split(separator: ".").map(String.init)
    switch parts[0] {
    case "status": return wording.text(of: .status, text) ?? text
    case "state": return PlanState(rawValue: text).map { wording.text($0.changedPhrase) } ?? text
    case "commitments": return Commitment(rawValue: text).map { wording.text($0.changedPhrase) } ?? text
    case "unit": return names.unit(text, language)
    case "forum": return names.forum(text, language)
    case "tier":
      switch names.tier(text, language) {
      case .word(let word): return wording.text(word)
      case .name(let name): return name
      default: return text
      }
    case "groups" where parts.count == 2: return names.value(text, of: parts[1], language)
    case "period", "due": return Period(text).map { wording.dates.period($0) } ?? text
    default: return text
    }
  }

  /// The forms of a number, from that of the pages to the finest that the export knows.
  private func steps(_ form: FigureValue.Form) -> [@Sendable (Double) -> String] {
    let numbers = wording.numbers
    switch form {
    case .plain: return [{ numbers.number($0) }]
    case .index: return [{ numbers.index($0) }]
    case .change: return [{ numbers.change($0) }]
    case .level: return [{ numbers.level($0) }]
    case .levelChange: return [{ numbers.levelChange($0) }]
    case .years: return (1...4).map { decimals in { numbers.fixed($0, decimals: decimals) } }
    case .share: return (0...2).map { decimals in { numbers.share($0, decimals: decimals) } }
    case .money(let currency):
      let exact = [2, 4].map { decimals -> @Sendable (Double) -> String in
        { "\(currency) \(numbers.fixed($0, decimals: decimals))" }
      }
      return [{ numbers.compactMoney($0, currency) }, { numbers.money($0, currency) }] + exact
    }
  }
}

extension PlanState {
  fileprivate var changedPhrase: Phrase {
    switch self {
    case .draft: .diffStateDraft
    case .active: .diffStateActive
    case .archived: .diffStateArchived
    }
  }
}

extension Commitment {
  fileprivate var changedPhrase: Phrase {
    switch self {
    case .confirmed: .diffCommitmentConfirmed
    case .pending: .diffCommitmentPending
    case .refused: .diffCommitmentRefused
    }
  }
}
