/// How a value is written, fixed by the place of its tag when the template is compiled.
@frozen @usableFromInline package enum Escape: Sendable {
  /// Between tags: `&`, `<`, `>` and `"` become entities.
  case text
  /// In a quoted attribute: `'` as well.
  case attribute
  /// A whole address: its scheme is checked, what no address may hold is percent-encoded.
  case url
  /// The same in a list such as `srcset`, where a comma ends an address.
  case urlInList
  /// A part of an address: everything but letters, digits and `-._~` is percent-encoded.
  case urlPart
}
