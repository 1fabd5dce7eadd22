/// What decides whether a section is shown.
@usableFromInline package enum Condition: Sendable {
  case flag(offset: Int32)
  /// Whether an optional text is there.
  case text(offset: Int32)
  /// Whether a stored field has rows.
  case rows(offset: Int32, RowFinder)
  case test(Test)
}
