import StringTemplates

/// The fields of ContentPage in the templates.
struct ContentPageView: View, Equatable {
  var frame: FrameView
  var title: String
  /// Without the first h1 where it equals the title
  var body: Markup
  var contents: ContentsView?

  static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
    .markup("body", \.body),
    .optionalObject("contents", \.contents),
  ]
}
