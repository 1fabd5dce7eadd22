import StringTemplates

/// The fields of Decide in the templates.
struct DecideView: View, Equatable {
  /// "Five decisions are asked for, one is late"
  var headline: String
  /// By due date, forum, account; undated last; at most 200
  var rows: [DecisionView]
  var more: String?
  /// Movers or commitment is there
  var hasAside: Bool
  /// Nil where no account has a change
  var movers: MoversView?
  /// Site.yaml's
  var commitment: CommitmentView?

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .list("rows", \.rows),
    .optionalText("more", \.more),
    .flag("hasAside", \.hasAside),
    .optionalObject("movers", \.movers),
    .optionalObject("commitment", \.commitment),
  ]
}
