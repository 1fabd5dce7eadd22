import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of AccountRow in the templates.
package struct AccountRowView: View, Equatable {
  package var name: String
  package var url: String
  package var tier: String?
  package var owner: String
  /// Draft, archived
  package var state: String?
  /// Whether the columns stand: as of Columns
  package var ratings: Bool
  package var revenues: Bool
  package var contributions: Bool
  package var asking: Bool
  /// "52", "–" where none
  package var index: String
  package var tone: String
  package var provisional: Bool
  /// "+6", "−7", "0", "–"
  package var change: String
  /// Change at or below −index_fall
  package var fell: Bool
  /// "4 rose, 1 fell"
  package var moved: String?
  /// "+4 by new ratings": what moved the index beside the change
  package var rest: String?
  package var spark: SparklineView?
  package var revenue: String?
  package var contribution: String?
  package var loss: Bool
  package var lowest: LowestView?
  /// "2", "–"
  package var asks: String
  /// "26 Nov"
  package var asksDue: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .optionalText("tier", \.tier),
    .text("owner", \.owner),
    .optionalText("state", \.state),
    .flag("ratings", \.ratings),
    .flag("revenues", \.revenues),
    .flag("contributions", \.contributions),
    .flag("asking", \.asking),
    .text("index", \.index),
    .text("tone", \.tone),
    .flag("provisional", \.provisional),
    .text("change", \.change),
    .flag("fell", \.fell),
    .optionalText("moved", \.moved),
    .optionalText("rest", \.rest),
    .optionalObject("spark", \.spark),
    .optionalText("revenue", \.revenue),
    .optionalText("contribution", \.contribution),
    .flag("loss", \.loss),
    .optionalObject("lowest", \.lowest),
    .text("asks", \.asks),
    .optionalText("asksDue", \.asksDue),
  ]
}

/// The fields of AccountFigures in the templates.
package struct AccountFiguresView: View, Equatable {
  package var name: String
  package var url: String
  /// Whether the columns stand: as of Columns
  package var ratings: Bool
  package var growths: Bool
  package var margins: Bool
  package var cash: Bool
  package var targets: Bool
  package var wallets: Bool
  package var reviews: Bool
  /// Hard less soft, whole number with sign
  package var balance: String
  /// "79 %"
  package var coverage: String
  /// "12 of 13"
  package var completeness: String
  package var growth: String
  package var shrinking: Bool
  package var margin: String
  package var loss: Bool
  package var netCash: String
  package var cashLoss: Bool
  package var attainment: String
  package var shareOfWallet: String
  package var nextReview: String
  package var late: Bool
  /// "1 error, 3 warnings" short: "1 · 3"
  package var findings: String

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .flag("ratings", \.ratings),
    .flag("growths", \.growths),
    .flag("margins", \.margins),
    .flag("cash", \.cash),
    .flag("targets", \.targets),
    .flag("wallets", \.wallets),
    .flag("reviews", \.reviews),
    .text("balance", \.balance),
    .text("coverage", \.coverage),
    .text("completeness", \.completeness),
    .text("growth", \.growth),
    .flag("shrinking", \.shrinking),
    .text("margin", \.margin),
    .flag("loss", \.loss),
    .text("netCash", \.netCash),
    .flag("cashLoss", \.cashLoss),
    .text("attainment", \.attainment),
    .text("shareOfWallet", \.shareOfWallet),
    .text("nextReview", \.nextReview),
    .flag("late", \.late),
    .text("findings", \.findings),
  ]
}

/// Builds an account's rows in tables that compare accounts. Addresses are those seen from a page at the top.
struct AccountRowBuilder {
  let content: SiteContent
  let money: MoneyColumn
  private var sight: Sight { content.sight }

  /// The amounts of a table's accounts share one unit.
  init(_ content: SiteContent, accounts: some Collection<Int>) {
    self.content = content
    let amounts = accounts.lazy.flatMap { account in
      let money = content.portfolio.plans[account].money
      return [money.trailing[.revenue], money.contribution, money.netCash]
    }
    money = MoneyColumn(amounts, words: content.words)
  }

  func row(of account: Int) -> AccountRowView {
    let assessed = content.portfolio.plans[account]
    let alignment = assessed.alignment
    let words = content.words
    let contribution = assessed.money.contribution.map { money.text($0) }
    let asks = content.matters[account].asks.count
    return AccountRowView(
      name: assessed.plan.account.value, url: SiteAddresses.account(assessed.id),
      tier: assessed.plan.tier.map { content.names.tier($0.value) }, owner: assessed.plan.owner.value,
      state: assessed.isActive ? nil : words.text(.state, assessed.plan.state.rawValue),
      ratings: sight.ratings, revenues: sight.revenue, contributions: sight.contribution, asking: sight.asks,
      index: words.index(alignment.index),
      tone: Tone.of(index: alignment.index, floor: content.context.model.floor),
      provisional: alignment.isProvisional && alignment.index != nil, change: words.change(alignment.change),
      fell: content.hasFallen(alignment.change), moved: moved(alignment.moved),
      rest: IndexMove(assessed, context: content.context)?.restText(words),
      spark: SparklineBuilder(content: content).view(of: account),
      revenue: assessed.money.trailing[.revenue].map { money.text($0) },
      contribution: contribution, loss: contribution.map(PageWords.isNegative) ?? false,
      lowest: LowestBuilder(content: content).view(of: account),
      asks: asks == 0 ? PageWords.absent : words.whole(asks),
      asksDue: content.matters[account].askDue.map { words.nearDay($0, asOf: content.asOf) })
  }

  func figures(of account: Int) -> AccountFiguresView {
    let assessed = content.portfolio.plans[account]
    let money = assessed.money
    let words = content.words
    let review = nextReview(of: assessed)
    let growth = words.shareChange(money.growth)
    let margin = words.share(money.margin, decimals: 1)
    let cash = self.money.text(money.netCash)
    return AccountFiguresView(
      name: assessed.plan.account.value, url: SiteAddresses.account(assessed.id), ratings: sight.ratings,
      growths: sight.revenue, margins: sight.contribution, cash: sight.netCash, targets: sight.attainment,
      wallets: sight.shareOfWallet, reviews: sight.nextReview,
      balance: words.change(assessed.alignment.balance), coverage: words.share(assessed.alignment.coverage),
      completeness: completeness(of: assessed), growth: growth, shrinking: PageWords.isNegative(growth),
      margin: margin, loss: PageWords.isNegative(margin), netCash: cash, cashLoss: PageWords.isNegative(cash),
      attainment: words.share(money.attainment), shareOfWallet: words.share(money.shareOfWallet),
      nextReview: review.text, late: review.isLate, findings: findings(of: account))
  }

  /// How many scores rose and fell; nil where none did.
  private func moved(_ moved: Movement?) -> String? {
    guard let moved, moved.rose + moved.fell > 0 else { return nil }
    let (rose, fell) = (Argument.count(moved.rose), Argument.count(moved.fell))
    if moved.fell == 0 { return content.words.text(.movesRose(rose: rose)) }
    return content.words.text(moved.rose == 0 ? .movesFell(fell: fell) : .moves(rose: rose, fell: fell))
  }

  private func completeness(of assessed: borrowing AssessedPlan) -> String {
    let completeness = assessed.completeness
    guard completeness.demanded > 0 else { return PageWords.notApplicable }
    return content.words.text(.shareOf(part: .count(completeness.present), whole: .count(completeness.demanded)))
  }

  private func nextReview(of assessed: borrowing AssessedPlan) -> (text: String, isLate: Bool) {
    guard let next = assessed.plan.review?.next?.value else { return (PageWords.absent, false) }
    let isMissed = content.context.isMissed(review: next, heldLast: assessed.reviewsHeld.last)
    return (content.words.nearDay(next, asOf: content.asOf), assessed.isActive && isMissed)
  }

  /// Errors and warnings that are not waived: `1 · 3`.
  private func findings(of account: Int) -> String {
    var errors = 0
    var warnings = 0
    for finding in content.findings[account].indices where !content.findings[account][finding].waived {
      switch content.findings[account][finding].severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: break
      }
    }
    guard errors + warnings > 0 else { return PageWords.absent }
    return content.words.text(.findingsShort(errors: .count(errors), warnings: .count(warnings)))
  }
}
