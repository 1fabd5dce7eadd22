/// The keys of a file's top level, prepared once for all files of the kind.
@usableFromInline package struct RecordFileKeys<Owner: Record>: Sendable {
  let table: KeyTable<Owner>

  package init() { table = KeyTable(Owner.keys) }
}
