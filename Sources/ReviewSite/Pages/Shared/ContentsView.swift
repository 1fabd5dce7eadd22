import StringTemplates

/// The fields of Contents in the templates.
package struct ContentsView: View, Equatable {
  package var headings: [ContentsEntryView]
  /// As of the text
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .list("headings", \.headings),
    .optionalObject("speech", \.speech),
  ]
}
