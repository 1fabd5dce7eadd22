import StringTemplates

/// The fields of Waiver in the templates.
package struct WaiverView: View, Equatable {
  /// "waived until 31 Dec 2026:"
  package var until: String
  /// "the mill is shut", in the plan's words
  package var reason: String
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("until", \.until),
    .text("reason", \.reason),
    .optionalObject("speech", \.speech),
  ]
}
