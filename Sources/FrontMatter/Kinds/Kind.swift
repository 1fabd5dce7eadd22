import Diagnostics

/// A type of value: how it is read from YAML and from a cell, and its schema.
@usableFromInline package struct Kind<Value: Sendable>: Sendable {
  @usableFromInline package typealias Cell = @Sendable (Scalar, inout FaultLog) -> Located<Value>?
  @usableFromInline package typealias Fill = @Sendable (inout Reader, inout Value) -> Bool

  @usableFromInline package let schema: @Sendable () -> Schema
  /// Consumes exactly one node; nil after it has said why, or where the value is absent.
  @usableFromInline package let read: @Sendable (inout Reader) -> Located<Value>?
  /// Reads a cell of a CSV file; nil for kinds that have no place in a cell.
  @usableFromInline package let cell: Cell?
  /// Does what `read` does to a value that is there already, so that none is moved; false for nil. Only records have it.
  @usableFromInline package let fill: Fill?
  /// What may stand in place of a record, where anything may.
  @usableFromInline package let bare: (@Sendable () -> Schema)?

  @inlinable package init(
    schema: @escaping @Sendable () -> Schema, read: @escaping @Sendable (inout Reader) -> Located<Value>?,
    cell: Cell? = nil, fill: Fill? = nil, bare: (@Sendable () -> Schema)? = nil
  ) {
    self.schema = schema
    self.read = read
    self.cell = cell
    self.fill = fill
    self.bare = bare
  }

  /// A kind of one scalar; `expected` names it in a fault, `parse` gives nil for what is no such value, and `form` the
  /// right form of it where there is no doubt about it. `isText` is true where any unquoted text may stand.
  @inlinable package static func scalar(
    _ schema: Schema, expected: Phrase, isText: Bool = false, form: (@Sendable (String) -> String?)? = nil,
    parse: @escaping @Sendable (Scalar) -> Value?
  ) -> Kind {
    .checked(schema, expected: expected, isText: isText) { scalar, faults in
      let value = parse(scalar)
      if value == nil { faults.expected(expected, found: scalar, form: form) }
      return value
    }
  }

  /// A kind of one scalar whose parser words its own faults.
  @inlinable package static func checked(
    _ schema: Schema, expected: Phrase, isText: Bool = false,
    parse: @escaping @Sendable (Scalar, inout FaultLog) -> Value?
  ) -> Kind {
    Kind(
      schema: { schema },
      read: { reader in reader.scalar(expected: expected, isText: isText, parse) },
      cell: { scalar, faults in
        scalar.isAbsent ? nil : parse(scalar.trimmed, &faults).map { Located($0, at: scalar.at) }
      })
  }
}
