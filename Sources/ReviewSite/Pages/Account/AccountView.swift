import StringTemplates

/// The fields of Account in the templates.
package struct AccountView: View, Equatable {
  package var frame: FrameView
  package var title: String
  package var name: String
  /// "Draft: not counted in the portfolio"
  package var state: String?
  /// "Pulp and paper", "Contract until 31 December 2027"
  package var terms: [TermView]
  package var whyKey: String?
  /// A sentence or two: index, change, what stands out
  package var headline: String?
  package var accountsUrl: String
  package var parent: LinkView?
  /// Previous account by the list's order
  package var before: LinkView?
  package var after: LinkView?
  /// "Review in 2 days, 26 November 2026"
  package var nextReview: String?
  package var reviewLate: Bool
  package var updated: String?
  /// Nil for an audience
  package var source: SourceView?
  package var brief: BriefView
  package var decisions: DecisionsView?
  package var pnl: PnlView?
  package var aspects: AspectsView?
  /// Nil below two dates
  package var history: HistoryView?
  package var promises: PromisesView?
  /// Objectives or actions
  package var objectives: ObjectivesView?
  package var requests: RequestsView?
  package var cases: CasesView?
  package var conflicts: ConflictsView?
  /// Nil unless shown
  package var contacts: ContactsView?
  package var whitespace: WhitespaceView?
  package var risks: RisksView?
  package var governance: GovernanceView?
  package var children: ChildrenView?
  package var findings: FindingsView?
  package var custom: CustomView?
  /// Nil where the text is empty
  package var plan: PlanTextView?
  /// Of its names and texts
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .text("name", \.name),
    .optionalText("state", \.state),
    .list("terms", \.terms),
    .optionalText("whyKey", \.whyKey),
    .optionalText("headline", \.headline),
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
    .optionalObject("speech", \.speech),
  ]
}
