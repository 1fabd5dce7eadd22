import CommonMark
import Diagnostics

/// The Markdown of a plan or page, rendered once when it was read.
package struct PlanText: Sendable {
  /// nil where there is no text, or none that could be read.
  package var document: Document?

  package init(_ document: Document? = nil) { self.document = document }

  package var headings: [Heading] { document?.headings ?? [] }

  package var links: [Link] { document?.links ?? [] }

  /// Whether anything in it is a link, or was meant as one.
  package var hasLinks: Bool { document.map { !$0.links.isEmpty || !$0.tornLinks.isEmpty } ?? false }

  /// Of all levels, without markup, in order.
  package var headingTexts: [String] { headings.map(\.text) }
}
