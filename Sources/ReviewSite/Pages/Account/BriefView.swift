import StringTemplates

/// The fields of Brief in the templates.
package struct BriefView: View, Equatable {
  /// Note: "+6 since 20 August: 4 rose, 1 fell"; provisional: unit "*" and the note says so
  package var index: FigureView
  /// Note: growth, target
  package var revenue: FigureView
  /// Note: margin
  package var contribution: FigureView
  package var owner: String
  package var sponsor: SponsorFactView?
  package var tier: String?
  /// "attractiveness 4.1, strength 3.0"
  package var position: String?
  package var escalation: FactView?
  /// The newest forum held
  package var forum: FactView?
  /// "12 of 13 parts", note: what is lacking as next step
  package var completeness: FactView?
  /// Nil where nothing is rated
  package var levels: LevelRowView?
  /// "Units disagree on two aspects", "No units disagree by 3 or more"
  package var disagreeHeadline: String
  /// At most 4
  package var disagreements: [DisagreementView]
  /// "Two promises are at risk", "No promise is at risk"
  package var promisesHeadline: String
  /// Refused or without needs, then pending; at most 4
  package var promises: [PromiseAtRiskView]
  /// "It asks for two decisions"
  package var asksHeadline: String
  /// At most 4; an account without asks: open requests stand in
  package var asks: [AskView]

  package static let fields: [Field<Self>] = [
    .object("index", \.index),
    .object("revenue", \.revenue),
    .object("contribution", \.contribution),
    .text("owner", \.owner),
    .optionalObject("sponsor", \.sponsor),
    .optionalText("tier", \.tier),
    .optionalText("position", \.position),
    .optionalObject("escalation", \.escalation),
    .optionalObject("forum", \.forum),
    .optionalObject("completeness", \.completeness),
    .optionalObject("levels", \.levels),
    .text("disagreeHeadline", \.disagreeHeadline),
    .list("disagreements", \.disagreements),
    .text("promisesHeadline", \.promisesHeadline),
    .list("promises", \.promises),
    .text("asksHeadline", \.asksHeadline),
    .list("asks", \.asks),
  ]
}
