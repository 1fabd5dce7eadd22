import AccountPlans
import Alignment
import Diagnostics

/// Builds the page that a server shows for an address that leads nowhere.
package struct NotFoundBuilder: Sendable {
  private let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  package func view() -> NotFoundView {
    let frames = FrameBuilder(content)
    let root = content.context.site.file.baseUrl.map { Self.path(of: $0.value) } ?? ""
    return NotFoundView(frame: frames.frame(root: root), title: frames.title(content.words.text("not-found")))
  }

  /// The path of an address, `/accounts/` of `https://intranet.example/accounts`: the page is shown at any depth, so its
  /// links cannot be relative to it.
  package static func path(of url: String) -> String {
    var rest = Substring(url)
    if let scheme = rest.firstIndex(of: ":"), rest[scheme...].hasPrefix("://") {
      rest = rest[scheme...].dropFirst(3)
      rest = rest.firstIndex(of: "/").map { rest[$0...] } ?? ""
    }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    let path = rest.hasSuffix("/") ? String(rest) : rest + "/"
    return path.hasPrefix("/") ? path : "/" + path
  }
}
