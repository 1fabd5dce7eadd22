import StringTemplates

/// The fields of NotFound in the templates.
struct NotFoundView: View, Equatable {
  /// Root: base_url's path where the site has one, else ""
  var frame: FrameView
  var title: String

  static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
  ]
}
