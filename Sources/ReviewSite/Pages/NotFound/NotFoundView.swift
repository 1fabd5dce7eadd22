import StringTemplates

/// The fields of NotFound in the templates.
package struct NotFoundView: View, Equatable {
  /// Relative like every page's, so that it works from a folder too.
  package var frame: FrameView
  package var title: String

  package static let fields: [Field<Self>] = [
    .object("frame", \.frame),
    .text("title", \.title),
  ]
}
