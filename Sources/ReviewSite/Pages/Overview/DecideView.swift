import StringTemplates

/// The fields of Decide in the templates.
package struct DecideView: View, Equatable {
  /// "Five decisions are asked for, one is late"
  package var headline: String
  /// By due date, forum, account; undated last; at most 200
  package var rows: [DecisionView]
  package var more: String?
  /// Movers or commitment is there
  package var hasAside: Bool
  /// Nil where no account has a change
  package var movers: MoversView?
  /// Site.yaml's
  package var commitment: CommitmentView?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .list("rows", \.rows),
    .optionalText("more", \.more),
    .flag("hasAside", \.hasAside),
    .optionalObject("movers", \.movers),
    .optionalObject("commitment", \.commitment),
  ]
}
