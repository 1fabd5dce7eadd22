import StringTemplates

/// The fields of RuleMessage in the templates.
package struct RuleMessageView: View, Equatable {
  package var sentence: String
  /// "waived until 31 Dec 2026: the mill is shut"
  package var waiver: WaiverView?
  /// Nil for an audience
  package var place: PlaceView?

  package static let fields: [Field<Self>] = [
    .text("sentence", \.sentence),
    .optionalObject("waiver", \.waiver),
    .optionalObject("place", \.place),
  ]
}
