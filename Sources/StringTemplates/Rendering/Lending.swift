/// How a section comes to the views that it shows.
@usableFromInline package enum Lending: Sendable {
  /// One that is stored in the view.
  case inside(offset: Int32)
  /// Those of a field that is stored in the view.
  case stored(offset: Int32, RowFinder)
  case computed(Rows)
}
