/// One name that a template may use, its kind, and how its value is taken from the view.
@usableFromInline package struct Field<V: View>: Sendable {
  /// What a tag can do with the field.
  @usableFromInline package enum Use: Sendable {
    /// A value to write; `isPresent` for an optional one, which only its own section can show.
    case value(isPresent: Test<V>?, write: @Sendable (Escape) -> Step<V>)
    case flag(Test<V>)
    /// Rows or an object; `compile` turns the body of a section into a step that runs once a row.
    case rows(isEmpty: Test<V>, compile: @Sendable ([Piece], inout Compilation) -> Step<V>)
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
