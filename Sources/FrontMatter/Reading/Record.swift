import Diagnostics

/// A mapping with known keys.
@usableFromInline package protocol Record: Sendable {
  /// From its first to its last byte.
  var at: SourceRange { get set }

  init(at: SourceRange)

  static var keys: [Key<Self>] { get }
}

/// One key of a record, declared once: reading, redaction, schema and docs come from it.
@usableFromInline package struct Key<Owner>: Sendable {
  @usableFromInline package typealias Read = @Sendable (inout Reader, inout Owner) -> Void
  @usableFromInline package typealias Cell = @Sendable (Scalar, inout FaultLog, inout Owner) -> Void

  @usableFromInline package let name: String
  @usableFromInline package let required: Bool
  @usableFromInline package let summary: String
  @usableFromInline package let schema: @Sendable () -> Schema
  @usableFromInline package let read: Read
  /// As if the key were not there.
  @usableFromInline package let hide: @Sendable (inout Owner) -> Void
  /// Reads a cell of a CSV file; nil where the kind has no place in one.
  @usableFromInline package let cell: Cell?

  @inlinable init(
    name: String, required: Bool, summary: String, schema: @escaping @Sendable () -> Schema,
    read: @escaping Read, hide: @escaping @Sendable (inout Owner) -> Void,
    cell: Cell?
  ) {
    self.name = name
    self.required = required
    self.summary = summary
    self.schema = schema
    self.read = read
    self.hide = hide
    self.cell = cell
  }

  @inlinable package static func optional<Value>(
    _ name: String, _ kind: Kind<Value>, _ summary: String,
    set: @escaping @Sendable (inout Owner, Located<Value>?) -> Void
  ) -> Self {
    var setCell: Cell?
    if let cell = kind.cell {
      setCell = { scalar, faults, record in set(&record, cell(scalar, &faults)) }
    }
    return Self(
      name: name, required: false, summary: summary, schema: kind.schema,
      read: { reader, record in set(&record, kind.read(&reader)) },
      hide: { record in set(&record, nil) },
      cell: setCell)
  }

  /// A key without which its record says nothing; `set` is called only with a value, and hiding it does nothing, since a
  /// required key cannot be hidden alone.
  @inlinable package static func required<Value>(
    _ name: String, _ kind: Kind<Value>, _ summary: String,
    set: @escaping @Sendable (inout Owner, Located<Value>) -> Void
  ) -> Self {
    var setCell: Cell?
    if let cell = kind.cell {
      setCell = { scalar, faults, record in
        if let value = cell(scalar, &faults) { set(&record, value) }
      }
    }
    return Self(
      name: name, required: true, summary: summary, schema: kind.schema,
      read: { reader, record in
        if let value = kind.read(&reader) { set(&record, value) }
      },
      hide: { _ in },
      cell: setCell)
  }
}
