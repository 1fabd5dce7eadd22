/// HTML that is already safe: the only kind of value that passes into a page unescaped.
@usableFromInline package struct Markup: Hashable, Sendable {
  @usableFromInline package let bytes: [UInt8]

  @inlinable package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes the text as markup, as it stands.
  @inlinable package init(_ text: String) { self.bytes = Array(text.utf8) }

  package var isEmpty: Bool { bytes.isEmpty }
}
