/// One name that a template may use, its kind, and how its value is taken from the view.
@usableFromInline package struct Field<V: View>: Sendable {
  /// What a tag can do with the field.
  @usableFromInline package enum Use: Sendable {
    /// A value to write; `isPresent` for an optional one, which only its own section can show.
    case value(isPresent: Condition?, write: @Sendable (Escape) -> Writing)
    case flag(Condition)
    /// Rows or an object; `compile` appends the body of a section, which runs once a row.
    case rows(isPresent: Condition, Lending, compile: @Sendable ([Piece], inout Compilation) -> Void)
  }

  @usableFromInline package let name: String
  @usableFromInline package let shape: Shape
  @usableFromInline package let use: Use

  @usableFromInline package init(_ name: String, _ shape: Shape, _ use: Use) {
    self.name = name
    self.shape = shape
    self.use = use
  }
}
