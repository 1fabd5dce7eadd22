/// How a value is written: by its offset in the view where it is stored, by a step where it is computed. An optional value
/// is written inside its own section only, where it is there and lies where the optional does.
@usableFromInline package enum Writing: Sendable {
  case text(offset: Int32, Escape)
  case integer(offset: Int32)
  case number(offset: Int32)
  case markup(offset: Int32)
  case step(Step)
}
