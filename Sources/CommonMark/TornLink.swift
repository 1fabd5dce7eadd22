import Diagnostics

/// What was meant as a link or image and is none, since a blank ends its address: the page shows its brackets.
package struct TornLink: Hashable, Sendable {
  package let kind: Link.Kind
  /// As written, with its blanks.
  package let destination: String
  /// From the opening bracket on.
  package internal(set) var at: SourceRange
  /// The destination in the file; nil where it cannot be found there.
  package internal(set) var written: SourceRange?
}
