import AccountPlans
import Alignment
import Diagnostics

/// What the pages of all accounts are built from, made once.
final class AccountPages: Sendable {
  let content: SiteContent
  let frame: FrameView
  let frames: FrameBuilder
  let figures: FigureBuilder
  let sparklines: SparklineBuilder
  let heatCells: HeatCellBuilder
  let lowest: LowestBuilder
  let decisions: DecisionBuilder
  let texts: TextBuilder
  let source: SourceLinks
  let rules: RuleLinks
  let pools: PoolText
  let findings: FindingWords
  let aspectHeads: [AspectHeadView]
  let signs: RaterSigns
  let pnlNames: PnlNames
  /// What the net present values of requests and cases are discounted at.
  let requestsNote: String
  let casesNote: String
  /// To every account from the page of another, parallel to the portfolio's plans.
  let links: [LinkView]
  private let aspectIDs: [String]
  private let actionStatuses: [String]
  private let requestStatuses: [String]
  private let decisionStatuses: [String]
  private let roles: [String: String]
  /// Rank of units in units.yaml.
  private let unitRanks: [String: Int]

  init(_ content: SiteContent) {
    self.content = content
    frames = FrameBuilder(content)
    frame = frames.frame(root: "../", on: SiteAddresses.accounts)
    figures = FigureBuilder(words: content.words)
    sparklines = SparklineBuilder(content: content)
    heatCells = HeatCellBuilder(content: content)
    lowest = LowestBuilder(content: content)
    decisions = DecisionBuilder(content)
    texts = TextBuilder(content)
    source = SourceLinks(content)
    rules = RuleLinks(content, root: "../")
    pools = PoolText(content)
    findings = FindingWords(content)
    aspectHeads = heatCells.heads()
    links = content.portfolio.plans.map { LinkView(name: $0.plan.account.value, url: "\($0.id).html") }
    signs = RaterSigns(units: content.context.units.map(\.id.value), names: content.names)
    let words = content.words
    pnlNames = PnlNames(words)
    let rate = Argument.name(words.exactShare(content.context.site.discountRate))
    requestsNote = words.text(.accountNpvNote(rate: rate))
    casesNote = words.text(.accountCasesNote(rate: rate))
    aspectIDs = content.context.model.aspects.map(\.id)
    actionStatuses = ActionStatus.allCases.map { words.text(.status, $0.rawValue) }
    requestStatuses = RequestStatus.allCases.map { words.text(.status, $0.rawValue) }
    decisionStatuses = DecisionStatus.allCases.map { words.text(.status, $0.rawValue) }
    roles = content.names.roles
    unitRanks = Dictionary(content.context.units.enumerated().map { ($1.id.value, $0) }) { first, _ in first }
  }

  func word(_ status: ActionStatus) -> String { actionStatuses[index(of: status)] }
  func word(_ status: RequestStatus) -> String { requestStatuses[index(of: status)] }
  func word(_ status: DecisionStatus) -> String { decisionStatuses[index(of: status)] }
  func word(_ role: ContactRole) -> String { roles[role.id] ?? role.id }

  /// The name of an aspect by its id; nil where the model has none of it.
  func aspectName(of id: String) -> String? {
    aspectIDs.firstIndex(of: id).map { content.names.aspects[$0] }
  }

  /// Orders units as units.yaml does.
  func isUnit(_ left: String, before right: String) -> Bool {
    let ranks = (unitRanks[left] ?? .max, unitRanks[right] ?? .max)
    return ranks.0 == ranks.1 ? left.utf8.lexicographicallyPrecedes(right.utf8) : ranks.0 < ranks.1
  }

  private func index<Case: CaseIterable & Equatable>(of value: Case) -> Int {
    var index = 0
    for other in Case.allCases {
      if other == value { break }
      index += 1
    }
    return index
  }
}

/// The names of the rows of profit and cash flow, the same on every page.
struct PnlNames: Sendable {
  let revenue: String
  /// Of the target and the costs, in the order of the rows.
  let others: [(figure: Figure, name: String)]
  let contribution: String
  let margin: String
  let cashIn: String
  let cashOut: String
  let netCash: String

  init(_ words: PageWords) {
    revenue = words.text(.revenue)
    others = [
      (.target, words.text(.accountTarget)), (.cogs, words.text(.accountCogs)),
      (.costToServe, words.text(.accountCostToServe)), (.kamCost, words.text(.accountKamCost)),
    ]
    contribution = words.text(.contribution)
    margin = words.text(.margin)
    cashIn = words.text(.accountCashIn)
    cashOut = words.text(.accountCashOut)
    netCash = words.text(.netCash)
  }
}
