import StringTemplates

/// The fields of ContentPage in the templates.
package struct ContentPageView: View, Equatable {
  package var frame: FrameView
  package var title: String
  /// Without the first h1 where it equals the title
  package var body: Markup
  package var contents: ContentsView?
  /// Of its title and text
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .markup("body", \.body),
    .optionalObject("contents", \.contents),
    .optionalObject("speech", \.speech),
  ]
}
