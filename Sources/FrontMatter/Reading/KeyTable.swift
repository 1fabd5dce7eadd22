import Diagnostics

/// The keys of a record and their names, made once for a kind.
@usableFromInline struct KeyTable<Owner: Record>: Sendable {
  @usableFromInline let keys: [Key<Owner>]
  @usableFromInline let names: KeyNames

  @inlinable init(_ keys: [Key<Owner>]) {
    self.keys = keys
    names = KeyNames(keys.map { ($0.name, $0.required) })
  }

  /// Reads the entries of an open mapping until it ends or reading fails.
  @inlinable func readEntries(_ reader: inout Reader, into record: inout Owner, seen: inout SeenKeys) {
    var index = -1
    while let next = reader.nextKnownKey(names, after: index, seen: &seen) {
      index = next
      keys[index].read(&reader, &record)
      if reader.hasFailed { keys[index].hide(&record) }
      reader.leaveValue()
    }
  }
}
