/// What an operation does at its tag, without a reference that threads would count: offsets are those of a value in its
/// view, an index is one of the script's finders or calls.
enum TagAction: Sendable {
  case nothing
  case text(offset: Int32, Escape)
  case integer(offset: Int32)
  case number(offset: Int32)
  case markup(offset: Int32)
  case step(index: Int32)
  /// Sections, which are left out unless the answer is the wanted one.
  case ifFlag(offset: Int32, wanted: Bool)
  case ifText(offset: Int32, wanted: Bool)
  case ifRows(offset: Int32, index: Int32, wanted: Bool)
  case ifTest(index: Int32, wanted: Bool)
  /// A section that is written once a row.
  case rows(offset: Int32, index: Int32)
  case computedRows(index: Int32)
  /// A section that sees the view inside the view.
  case object(offset: Int32)
}
