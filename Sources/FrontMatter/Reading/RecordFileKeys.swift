import Diagnostics

/// The keys of a file's top level, prepared once for all files of the kind.
@usableFromInline package struct RecordFileKeys<Owner: Record>: Sendable {
  @usableFromInline let table: KeyTable<Owner>

  @inlinable package init() { table = KeyTable(Owner.keys) }
}
