import StringTemplates

/// The fields of NotFound in the templates.
package struct NotFoundView: View, Equatable {
  /// Root: base_url's path where the site has one, else ""
  package var frame: FrameView
  package var title: String

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
  ]
}
