/// A stretch of source that may be a link, an image, an autolink or inline HTML.
struct InlineCandidate {
  enum Kind {
    case link, image, autolink, html
  }

  let kind: Kind
  /// Offset of the `[`, `!` or `<`.
  let start: Int
  /// After the last byte; 0 as long as the end is not found.
  var end = 0
  /// Offset of the `]` that ends its words.
  var wordsEnd = 0
  /// As written, without angle brackets; nil for a reference.
  var destination: Range<Int>?
  /// Taken by another link, or inside one's label.
  var isSpent = false
}
