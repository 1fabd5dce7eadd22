/// Fields that only a section can show.
extension Field {
  /// Whether a section is shown: `{{#name}}…{{/name}}`, or the inverted `{{^name}}…{{/name}}`.
  @inlinable package static func flag(_ name: String, _ path: KeyPath<V, Bool> & Sendable) -> Self {
    let access = Access(path)
    return Self(name, Shape(.flag), .flag(access.offset.map(Condition.flag) ?? .test { access.value($0) }))
  }

  /// Rows: the section is written once for each, and sees the row's own fields only; the inverted one when there are
  /// none. Fields given at run time take the place of those of the row's type.
  @inlinable package static func list<Row: View>(
    _ name: String, fields: @autoclosure @escaping @Sendable () -> [Field<Row>] = Row.fields,
    _ path: KeyPath<V, [Row]> & Sendable
  ) -> Self {
    let (isPresent, rows) = Self.uses(of: Access(path), .list(of: Row.self))
    return Self(
      name, Shape(.list, view: ViewShape(Row.self, fields: fields)),
      .rows(isPresent: isPresent, rows) { body, compilation in compilation.append(body, fields()) })
  }

  /// Another view: the section sees its fields only.
  @inlinable package static func object<Child: View>(
    _ name: String, fields: @autoclosure @escaping @Sendable () -> [Field<Child>] = Child.fields,
    _ path: KeyPath<V, Child> & Sendable
  ) -> Self {
    let access = Access(path)
    let lending =
      access.offset.map(Lending.inside) ?? .computed { view, show in access.lend(view) { show(RowSpan(one: $0)) } }
    return Self(
      name, Shape(.object, view: ViewShape(Child.self, fields: fields)),
      .rows(isPresent: .test { _ in true }, lending) { body, compilation in compilation.append(body, fields()) })
  }

  /// Another view that may be absent; the inverted section is shown when it is.
  @inlinable package static func optionalObject<Child: View>(
    _ name: String, fields: @autoclosure @escaping @Sendable () -> [Field<Child>] = Child.fields,
    _ path: KeyPath<V, Child?> & Sendable
  ) -> Self {
    let (isPresent, rows) = Self.uses(of: Access(path), .optional(of: Child.self))
    return Self(
      name, Shape(.object, isOptional: true, view: ViewShape(Child.self, fields: fields)),
      .rows(isPresent: isPresent, rows) { body, compilation in compilation.append(body, fields()) })
  }

  /// Whether a field has rows, and those.
  @inlinable static func uses<Value>(of access: Access<V, Value>, _ finder: RowFinder) -> (Condition, Lending) {
    if let offset = access.offset { return (.rows(offset: offset, finder), .stored(offset: offset, finder)) }
    let isPresent: Test = { view in
      var isPresent = false
      access.lend(view) { isPresent = finder.rows($0).count > 0 }
      return isPresent
    }
    return (.test(isPresent), .computed { view, show in access.lend(view) { show(finder.rows($0)) } })
  }
}
