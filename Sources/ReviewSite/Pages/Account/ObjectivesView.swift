import StringTemplates

/// The fields of Objectives in the templates.
struct ObjectivesView: View, Equatable {
  var headline: String
  var count: String
  var axis: TimeAxisView?
  var rows: [ObjectiveView]
  /// Actions of no objective
  var others: OtherActionsView?
  var more: String?

  static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalObject("axis", \.axis),
    .list("rows", \.rows),
    .optionalObject("others", \.others),
    .optionalText("more", \.more),
  ]
}
