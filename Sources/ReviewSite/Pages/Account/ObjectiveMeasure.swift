import AccountPlans
import Diagnostics

/// Writes an objective's figures: `20 → 16, target 15`.
struct ObjectiveMeasure {
  let words: PageWords

  func text(of objective: borrowing Objective) -> String? {
    var text: String?
    switch (objective.baseline?.value, objective.actual?.value) {
    case (let baseline?, let actual?): text = String(words.number(baseline), " \u{2192} ", words.number(actual))
    case (let baseline?, nil): text = words.phrase("account-measure-from", ["number": .number(baseline)])
    case (nil, let actual?): text = words.phrase("account-measure-now", ["number": .number(actual)])
    case (nil, nil): break
    }
    let target = objective.target.map { words.phrase("account-measure-target", ["number": .number($0.value)]) }
    return .joined(text, ", ", target)
  }
}
