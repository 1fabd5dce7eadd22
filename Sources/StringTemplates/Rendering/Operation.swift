/// One thing that a program does, without anything to be counted or copied: offsets are those of a value in its view,
/// `end` is the operation after a section, an index is one of the script's closures.
enum Operation: Sendable {
  /// The bytes of the script to copy.
  case literal(start: Int32, end: Int32)
  case text(offset: Int32, Escape)
  case integer(offset: Int32)
  case number(offset: Int32)
  case markup(offset: Int32)
  case step(index: Int32)
  /// Sections, which are left out unless the answer is the wanted one.
  case ifFlag(offset: Int32, wanted: Bool, end: Int32)
  case ifText(offset: Int32, wanted: Bool, end: Int32)
  case ifTest(index: Int32, wanted: Bool, end: Int32)
  /// A section that is written once a row.
  case rows(index: Int32, end: Int32)
  /// A section that sees the view inside the view.
  case object(offset: Int32, end: Int32)
}
