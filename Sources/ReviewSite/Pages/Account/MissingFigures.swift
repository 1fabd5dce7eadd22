import AccountPlans
import Alignment
import Diagnostics

/// Says why a sum over 12 months is not known.
struct MissingFigures {
  let page: AccountPage

  /// Beside a figure that is made of these; nil where each is known.
  func note(of figures: [Figure]) -> String? {
    page.assessed.money.to == nil
      ? page.words.text(.accountMoneyNone) : text(of: figures, Phrase.accountMoneyMissing)
  }

  /// Which of these are not known, in the words of a phrase; nil where each is.
  func text(of figures: [Figure], _ phrase: (_ date: Argument, _ figures: Argument) -> Phrase) -> String? {
    let money = page.assessed.money
    let missing = figures.filter { money.trailing[$0] == nil }
    guard let to = money.to, !missing.isEmpty else { return nil }
    let names = missing.map { page.words.text(.key, $0.key) }
    return page.words.text(phrase(.day(to), .names(names)))
  }
}
