import StringTemplates

/// The fields of Brief in the templates.
package struct BriefView: View, Equatable {
  /// One of the three figures is seen
  package var hasFigures: Bool
  /// Note: "+6 like for like since 20 August: of 21 scores …"; provisional: unit "*" and the note says so
  package var index: FigureView?
  /// Note: growth, target; what is missing where it is not known
  package var revenue: FigureView?
  /// Note: margin, net cash; what is missing where it is not known
  package var contribution: FigureView?
  package var owner: String
  package var hasSponsor: Bool
  package var sponsor: SponsorFactView?
  package var hasTier: Bool
  /// It has none, and the reader would see it
  package var untiered: Bool
  package var tier: String?
  /// "attractiveness 4.1, strength 3.0"
  package var position: String?
  package var hasEscalation: Bool
  package var escalation: FactView?
  package var hasForum: Bool
  /// The newest forum held
  package var forum: FactView?
  /// "12 of 13 parts", note: what is lacking as next step; nil where nothing is asked for
  package var completeness: FactView?
  /// Nil where nothing is rated
  package var levels: LevelRowView?
  /// "Raters are 3 or more levels apart on two aspects"; nil where ratings are hidden
  package var disagreeHeadline: String?
  /// At most 4
  package var disagreements: [DisagreementView]
  /// All others
  package var moreDisagreements: [DisagreementView]
  /// "and 2 more"
  package var disagreementsMore: String?
  /// "Two promises are at risk", "No promise is at risk"; nil where promises or who stands behind them is hidden
  package var promisesHeadline: String?
  /// Refused or without needs, then pending; at most 4
  package var promises: [PromiseAtRiskView]
  package var morePromises: [PromiseAtRiskView]
  package var promisesMore: String?
  /// "It asks for two decisions"; nil where asks are hidden and nothing stands in
  package var asksHeadline: String?
  /// At most 4; an account without asks: open requests stand in
  package var asks: [AskView]
  package var moreAsks: [AskView]
  package var asksMore: String?

  package static let fields: [Field<Self>] = [
    .flag("hasFigures", \.hasFigures),
    .optionalObject("index", \.index),
    .optionalObject("revenue", \.revenue),
    .optionalObject("contribution", \.contribution),
    .text("owner", \.owner),
    .flag("hasSponsor", \.hasSponsor),
    .optionalObject("sponsor", \.sponsor),
    .flag("hasTier", \.hasTier),
    .flag("untiered", \.untiered),
    .optionalText("tier", \.tier),
    .optionalText("position", \.position),
    .flag("hasEscalation", \.hasEscalation),
    .optionalObject("escalation", \.escalation),
    .flag("hasForum", \.hasForum),
    .optionalObject("forum", \.forum),
    .optionalObject("completeness", \.completeness),
    .optionalObject("levels", \.levels),
    .optionalText("disagreeHeadline", \.disagreeHeadline),
    .list("disagreements", \.disagreements),
    .list("moreDisagreements", \.moreDisagreements),
    .optionalText("disagreementsMore", \.disagreementsMore),
    .optionalText("promisesHeadline", \.promisesHeadline),
    .list("promises", \.promises),
    .list("morePromises", \.morePromises),
    .optionalText("promisesMore", \.promisesMore),
    .optionalText("asksHeadline", \.asksHeadline),
    .list("asks", \.asks),
    .list("moreAsks", \.moreAsks),
    .optionalText("asksMore", \.asksMore),
  ]
}
