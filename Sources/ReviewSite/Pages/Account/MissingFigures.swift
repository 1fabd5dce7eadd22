import AccountPlans
import Alignment
import Diagnostics

/// Says why a sum over 12 months is not known.
struct MissingFigures {
  let page: AccountPage

  /// Beside a figure that is made of these; nil where each is known.
  func note(of figures: [Figure]) -> String? {
    page.assessed.money.to == nil
      ? page.words.text("account-money-none") : text(of: figures, "account-money-missing")
  }

  /// Which of these are not known, in the words of a phrase; nil where each is.
  func text(of figures: [Figure], _ key: String) -> String? {
    let money = page.assessed.money
    let missing = figures.filter { money.trailing[$0] == nil }
    guard let to = money.to, !missing.isEmpty else { return nil }
    return page.words.phrase(
      key, ["figures": .names(missing.map { page.words.text("key.\($0.key)") }), "date": .day(to)])
  }
}
