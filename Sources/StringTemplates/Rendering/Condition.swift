/// What decides whether a section is shown.
@usableFromInline package enum Condition: Sendable {
  case flag(offset: Int32)
  /// Whether an optional text is there.
  case text(offset: Int32)
  case test(Test)
}
