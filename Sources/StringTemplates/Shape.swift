/// What a field is, without a view to hold it: for checks, documentation and near misses.
@usableFromInline package struct Shape: Sendable {
  @usableFromInline package enum Kind: String, Sendable {
    case text, integer, number, url, markup, flag, object, list
  }

  @usableFromInline package let kind: Kind
  /// Shown only inside its own section.
  @usableFromInline package let isOptional: Bool
  /// The view of an object or of the rows of a list; its fields are asked for only when needed, as views may nest.
  @usableFromInline package let view: ViewShape?

  @inlinable package init(_ kind: Kind, isOptional: Bool = false, view: ViewShape? = nil) {
    self.kind = kind
    self.isOptional = isOptional
    self.view = view
  }
}
