import CommonMark
import Diagnostics

/// A paragraph or a list of a rule's page, in Markdown.
package struct Prose: Hashable, Sendable {
  package let markdown: String

  package init(_ markdown: String) { self.markdown = markdown }

  /// As HTML. A link into the documentation keeps its words alone, since it leads nowhere from elsewhere.
  package var html: [UInt8] {
    let options = Document.Options(identifiesHeadings: false)
    guard let document = try? Document(Array(markdown.utf8), from: 0, file: FileID(0), options: options) else {
      return []
    }
    return document.html { _ in .textOnly }
  }

  /// As stretches of text, each of one kind.
  package var spans: [Span] {
    var reader = SpanReader(html)
    return reader.spans()
  }
}
