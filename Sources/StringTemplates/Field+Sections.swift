/// Fields that only a section can show.
extension Field {
  /// Whether a section is shown: `{{#name}}…{{/name}}`, or the inverted `{{^name}}…{{/name}}`.
  @inlinable package static func flag(_ name: String, _ get: @escaping @Sendable (borrowing V) -> Bool) -> Self {
    Self(name, Shape(.flag), .flag(get))
  }

  /// Rows: the section is written once for each, and sees the row's own fields only; the inverted one when there are
  /// none. Fields given at run time take the place of those of the row's type.
  @inlinable package static func list<Row: View>(
    _ name: String, fields: @autoclosure @escaping @Sendable () -> [Field<Row>] = Row.fields,
    _ get: @escaping @Sendable (borrowing V) -> [Row]
  ) -> Self {
    let use = Use.rows(isEmpty: { view in get(view).isEmpty }) { body, compilation in
      let program = compilation.program(body, fields())
      return { view, output in for row in get(view) { program.run(row, &output) } }
    }
    return Self(name, Shape(.list, view: ViewShape(Row.self, fields: fields)), use)
  }

  /// Another view: the section sees its fields only.
  @inlinable package static func object<Child: View>(
    _ name: String, fields: @autoclosure @escaping @Sendable () -> [Field<Child>] = Child.fields,
    _ get: @escaping @Sendable (borrowing V) -> Child
  ) -> Self {
    let use = Use.rows(isEmpty: { _ in false }) { body, compilation in
      let program = compilation.program(body, fields())
      return { view, output in program.run(get(view), &output) }
    }
    return Self(name, Shape(.object, view: ViewShape(Child.self, fields: fields)), use)
  }

  /// Another view that may be absent; the inverted section is shown when it is.
  @inlinable package static func optionalObject<Child: View>(
    _ name: String, fields: @autoclosure @escaping @Sendable () -> [Field<Child>] = Child.fields,
    _ get: @escaping @Sendable (borrowing V) -> Child?
  ) -> Self {
    let use = Use.rows(isEmpty: { view in get(view) == nil }) { body, compilation in
      let program = compilation.program(body, fields())
      return { view, output in if let child = get(view) { program.run(child, &output) } }
    }
    return Self(name, Shape(.object, isOptional: true, view: ViewShape(Child.self, fields: fields)), use)
  }
}
