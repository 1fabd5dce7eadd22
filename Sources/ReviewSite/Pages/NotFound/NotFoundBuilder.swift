/// Builds the page that a server shows for an address that leads nowhere.
package struct NotFoundBuilder: Sendable {
  private let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  package func view() -> NotFoundView {
    let frames = FrameBuilder(content)
    return NotFoundView(frame: frames.frame(root: ""), title: frames.title(content.words.text("not-found")))
  }
}
