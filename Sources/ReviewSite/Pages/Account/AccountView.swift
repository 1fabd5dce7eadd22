import StringTemplates

/// The fields of Account in the templates.
struct AccountView: View, Equatable {
  var frame: FrameView
  var title: String
  var name: String
  /// "Draft: not counted in the portfolio"
  var state: String?
  var whyKey: String?
  /// A sentence or two: index, change, what stands out
  var headline: String
  var accountsUrl: String
  var parent: LinkView?
  /// Previous account by the list's order
  var before: LinkView?
  var after: LinkView?
  /// "Review in 2 days, 26 November 2026"
  var nextReview: String?
  var reviewLate: Bool
  var updated: String?
  /// Nil for an audience
  var source: SourceView?
  var brief: BriefView
  var decisions: DecisionsView?
  var pnl: PnlView?
  var aspects: AspectsView?
  /// Nil below two dates
  var history: HistoryView?
  var promises: PromisesView?
  /// Objectives or actions
  var objectives: ObjectivesView?
  var requests: RequestsView?
  var cases: CasesView?
  var conflicts: ConflictsView?
  /// Nil unless shown
  var contacts: ContactsView?
  var whitespace: WhitespaceView?
  var risks: RisksView?
  var governance: GovernanceView?
  var children: ChildrenView?
  var findings: FindingsView?
  var custom: CustomView?
  /// Nil where the text is empty
  var plan: PlanTextView?

  static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("name", \.name),
    .optionalText("state", \.state),
    .optionalText("whyKey", \.whyKey),
    .text("headline", \.headline),
    .url("accountsUrl", \.accountsUrl),
    .optionalObject("parent", \.parent),
    .optionalObject("before", \.before),
    .optionalObject("after", \.after),
    .optionalText("nextReview", \.nextReview),
    .flag("reviewLate", \.reviewLate),
    .optionalText("updated", \.updated),
    .optionalObject("source", \.source),
    .object("brief", \.brief),
    .optionalObject("decisions", \.decisions),
    .optionalObject("pnl", \.pnl),
    .optionalObject("aspects", \.aspects),
    .optionalObject("history", \.history),
    .optionalObject("promises", \.promises),
    .optionalObject("objectives", \.objectives),
    .optionalObject("requests", \.requests),
    .optionalObject("cases", \.cases),
    .optionalObject("conflicts", \.conflicts),
    .optionalObject("contacts", \.contacts),
    .optionalObject("whitespace", \.whitespace),
    .optionalObject("risks", \.risks),
    .optionalObject("governance", \.governance),
    .optionalObject("children", \.children),
    .optionalObject("findings", \.findings),
    .optionalObject("custom", \.custom),
    .optionalObject("plan", \.plan),
  ]
}
