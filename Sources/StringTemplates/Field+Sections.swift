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
    let access = Access(path)
    let isPresent: Test = { view in
      var isPresent = false
      access.lend(view) { isPresent = !$0.pointee.isEmpty }
      return isPresent
    }
    let rows: Rows = { view, show in
      access.lend(view) { rows in
        rows.pointee.withUnsafeBufferPointer { rows in
          guard var row = rows.baseAddress else { return }
          for _ in rows.indices {
            show(row)
            row += 1
          }
        }
      }
    }
    return Self(
      name, Shape(.list, view: ViewShape(Row.self, fields: fields)),
      .rows(isPresent: .test(isPresent), .rows(rows)) { body, compilation in compilation.append(body, fields()) })
  }

  /// Another view: the section sees its fields only.
  @inlinable package static func object<Child: View>(
    _ name: String, fields: @autoclosure @escaping @Sendable () -> [Field<Child>] = Child.fields,
    _ path: KeyPath<V, Child> & Sendable
  ) -> Self {
    let access = Access(path)
    let lending =
      access.offset.map(Lending.inside) ?? .rows { view, show in access.lend(view) { show(UnsafeRawPointer($0)) } }
    return Self(
      name, Shape(.object, view: ViewShape(Child.self, fields: fields)),
      .rows(isPresent: .test { _ in true }, lending) { body, compilation in compilation.append(body, fields()) })
  }

  /// Another view that may be absent; the inverted section is shown when it is.
  @inlinable package static func optionalObject<Child: View>(
    _ name: String, fields: @autoclosure @escaping @Sendable () -> [Field<Child>] = Child.fields,
    _ path: KeyPath<V, Child?> & Sendable
  ) -> Self {
    let access = Access(path)
    let isPresent: Test = { view in
      var isPresent = false
      access.lend(view) { isPresent = Self.isThere($0) }
      return isPresent
    }
    // What is inside an optional lies where the optional does, as the language lays out its enumerations.
    let rows: Rows = { view, show in access.lend(view) { if Self.isThere($0) { show(UnsafeRawPointer($0)) } } }
    return Self(
      name, Shape(.object, isOptional: true, view: ViewShape(Child.self, fields: fields)),
      .rows(isPresent: .test(isPresent), .rows(rows)) { body, compilation in compilation.append(body, fields()) })
  }

  @inlinable static func isThere<Child>(_ child: UnsafePointer<Child?>) -> Bool {
    switch child.pointee {
    case .some: true
    case .none: false
    }
  }
}
