/// A closure of a script as itself: in an array of functions it would be called through a thunk that allocates.
enum Call: Sendable {
  case step(Step)
  case test(Test)
  case rows(Rows)
}
