import AccountPlans
import CommonMark
import StringTemplates

/// Builds the HTML of a text with its links led to where things stand on the site: plans and pages to their pages, other
/// files to where they are published; a link to what the site does not show keeps its words.
package struct TextBuilder: Sendable {
  private let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  /// `path` is the text's file in the content folder, `page` the address of the page that shows it.
  package func html(of document: Document, path: String, page: String) -> Markup {
    Markup(bytes(of: document, path: path, page: page))
  }

  /// The same without the first heading where it says no more than the title above it.
  package func html(of document: Document, path: String, page: String, titled title: String) -> Markup {
    let bytes = bytes(of: document, path: path, page: page)
    guard document.headings.first?.text == title, let end = Self.endOfLeadingHeading(bytes) else {
      return Markup(bytes)
    }
    return Markup(Array(bytes[end...]))
  }

  private func bytes(of document: Document, path: String, page: String) -> [UInt8] {
    let root = SiteAddresses.root(of: page)
    return document.html { target(of: $0, from: path, root: root) }
  }

  private func target(of link: Link, from path: String, root: String) -> LinkTarget {
    if link.destination.hasPrefix("#") { return isHidden(link, in: path) ? .textOnly : .asWritten }
    guard let file = LinkPaths.target(of: link, from: path) else { return .textOnly }
    if let page = content.addresses.page(at: file) {
      let written = link.destination.firstIndex(of: "#").map { link.destination[$0...] } ?? ""
      let fragment = isHidden(link, in: file) ? "" : written
      return .rewritten(root + SiteAddresses.escaped(page) + fragment)
    }
    guard let attachment = content.addresses.attachment(at: file) else { return .textOnly }
    let address = root + SiteAddresses.escaped(SiteAddresses.attachment(attachment))
    return content.activeFiles.contains(attachment) ? .download(address) : .rewritten(address)
  }

  /// Whether the heading that a link names may be hidden.
  private func isHidden(_ link: Link, in path: String) -> Bool {
    link.fragment.map { content.addresses.mayHide(heading: $0, of: path) } ?? false
  }

  /// The offset after a heading with which the HTML begins; nil where it begins with something else.
  private static func endOfLeadingHeading(_ html: [UInt8]) -> Int? {
    guard html.count > 3, html[0] == UInt8(ascii: "<"), html[1] == UInt8(ascii: "h"),
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(html[2])
    else { return nil }
    let close: [UInt8] = [UInt8(ascii: "<"), UInt8(ascii: "/"), UInt8(ascii: "h"), html[2], UInt8(ascii: ">")]
    var index = 3
    while index + close.count <= html.count {
      if html[index] == close[0], html[index..<index + close.count].elementsEqual(close) {
        let end = index + close.count
        return end < html.count && html[end] == UInt8(ascii: "\n") ? end + 1 : end
      }
      index += 1
    }
    return nil
  }
}
