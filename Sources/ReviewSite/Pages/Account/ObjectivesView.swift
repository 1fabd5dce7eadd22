import StringTemplates

/// The fields of Objectives in the templates.
package struct ObjectivesView: View, Equatable {
  package var headline: String
  package var count: String
  package var axis: TimeAxisView?
  package var rows: [ObjectiveView]
  /// Actions of no objective
  package var others: OtherActionsView?
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalObject("axis", \.axis),
    .list("rows", \.rows),
    .optionalObject("others", \.others),
    .optionalText("more", \.more),
  ]
}
