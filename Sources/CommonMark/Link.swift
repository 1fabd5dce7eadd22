import Diagnostics

/// A link or an image of a text.
package struct Link: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case link, image
  }

  /// Where it stands in the HTML; taking `open` and `close` away leaves its words.
  package struct Place: Hashable, Sendable {
    package let open: Range<Int>
    /// The escaped destination, within `open`.
    package let href: Range<Int>
    package let close: Range<Int>
  }

  package let kind: Kind
  /// Escapes and entities resolved.
  package let destination: String
  package let title: String
  /// Without markup; an image's alternative text. Empty for what is nested deeper than an image in a link.
  package let text: String
  /// From the first to the last byte of its syntax in the file.
  package internal(set) var at: SourceRange
  /// The destination as it is written in the file; nil where it stands in a definition.
  package internal(set) var written: SourceRange?
  package let reach: AddressReach
  /// Nil where only its words are in the HTML: unsafe, or part of an image's alternative text.
  package internal(set) var place: Place?

  /// Leads to another site, or writes a letter or calls: its scheme is one that a page may hold.
  package var isExternal: Bool { reach == .elsewhere }

  /// Leads where no page may lead: only its words reached the HTML.
  package var isUnsafe: Bool { reach == .refused }
}
