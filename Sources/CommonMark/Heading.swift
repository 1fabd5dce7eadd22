import Diagnostics

/// A heading of a text, as written: the level is the source's, not the page's.
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package let level: Int
  /// Without markup.
  package let text: String
  /// GitHub's slug of the text, numbered where it repeats; the `id` of the heading in the HTML.
  package let id: String
  package let at: SourceRange
  /// Offset of the first byte of its first line, where its section begins.
  package let sectionStart: Int
}
