import Diagnostics
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

/// Builds the page that a server shows for an address that leads nowhere.
package struct NotFoundBuilder: SinglePageKind {
  package typealias Page = NotFoundView

  package static let template = "404"
  package static let path = "404.html"
  private let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  package func view() -> NotFoundView {
    let frames = FrameBuilder(content)
    return NotFoundView(frame: frames.frame(root: ""), title: frames.title(content.words.text(.notFound)))
  }
}
