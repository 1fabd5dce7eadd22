import Diagnostics

/// A part of a template whose partials and layouts are resolved: what is compiled against a view.
@usableFromInline package enum Piece: Sendable {
  case literal(Literal)
  case variable(Hole)
  case section(Hole, isInverted: Bool, body: [Piece])

  /// Bytes that a page holds as they stand, and where the first of them comes from.
  @usableFromInline package struct Literal: Sendable {
    let bytes: ArraySlice<UInt8>
    let file: FileID
    let start: Int
    let trail: [Inclusion]
  }

  /// A tag, the tags that led to it, and the place in the HTML where it stands.
  @usableFromInline package struct Hole: Sendable {
    let tag: Tag
    let trail: [Inclusion]
    var place = Place.text
  }
}
