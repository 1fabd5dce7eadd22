import StringTemplates

/// The fields of Decide in the templates.
package struct DecideView: View, Equatable {
  /// "Five decisions are asked for, one is late"
  package var headline: String
  /// How they are ordered; nil without one
  package var note: String?
  /// Open asks by due date, forum, account; undated last; at most 200 (more than 60 accounts: 20)
  package var rows: [DecisionView]
  /// "40 more decisions", the handle of the fold
  package var restCount: String?
  /// What comes after the rows, in a fold
  package var rest: [FoldedDecisionView]
  /// What neither shows
  package var more: String?
  /// Apart from the decisions and never counted with them
  package var reviews: OverdueReviewsView?
  /// Movers or commitment is there
  package var hasAside: Bool
  /// Nil where no account has a change
  package var movers: MoversView?
  /// Site.yaml's
  package var commitment: CommitmentView?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .optionalText("note", \.note),
    .list("rows", \.rows),
    .optionalText("restCount", \.restCount),
    .list("rest", \.rest),
    .optionalText("more", \.more),
    .optionalObject("reviews", \.reviews),
    .flag("hasAside", \.hasAside),
    .optionalObject("movers", \.movers),
    .optionalObject("commitment", \.commitment),
  ]
}
