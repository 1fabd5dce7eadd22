import AccountPlans
import CommonMark
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

/// Builds the ordinary pages of `content/pages`.
package struct ContentPageBuilder: PageKind {
  package static let template = "page"
  private let content: SiteContent

  package init(_ content: SiteContent) { self.content = content }

  package var count: Int { content.pages.count }

  package func path(of index: Int) -> String { SiteAddresses.page(content.pages[index].path) }

  package func view(of index: Int) -> ContentPageView {
    let page = content.pages[index]
    let address = SiteAddresses.page(page.path)
    let frames = FrameBuilder(content)
    let title = page.title
    let body = page.text.document.map { document in
      TextBuilder(content).html(of: document, path: page.path, page: address, titled: title)
    }
    let headings = page.text.headings
    let isTitle = headings.first?.text == title && headings.first?.level == 1
    let speech = SpeechView(TextLanguage(page.language, title, content: content))
    return ContentPageView(
      frame: frames.frame(root: SiteAddresses.root(of: address), on: address), title: title,
      body: body ?? Markup(""),
      contents: ContentsBuilder.view(of: headings.dropFirst(isTitle ? 1 : 0), speech: speech),
      speech: speech)
  }
}
