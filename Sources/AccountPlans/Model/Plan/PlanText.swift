import CommonMark
import Diagnostics

/// The Markdown of a plan or page, rendered once when it was read.
package struct PlanText: Sendable {
  /// nil where there is no text, or none that could be read.
  package var document: Document?

  package init(_ document: Document? = nil) { self.document = document }

  package var headings: [Heading] { document?.headings ?? [] }

  package var links: [Link] { document?.links ?? [] }

  /// Of all levels, without markup, in order.
  package var headingTexts: [String] { headings.map(\.text) }
}
