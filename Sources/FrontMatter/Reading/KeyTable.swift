import Diagnostics

/// The keys of a record and their names, made once for a kind.
@usableFromInline struct KeyTable<Owner: Record>: Sendable {
  /// The reading of one key as itself: in an array of functions it would be called through a thunk.
  @usableFromInline struct Step: Sendable {
    @usableFromInline let read: Key<Owner>.Read

    @inlinable init(read: @escaping Key<Owner>.Read) { self.read = read }
  }

  @usableFromInline let keys: [Key<Owner>]
  /// What is called for each value, apart from the rest of its key.
  @usableFromInline let steps: [Step]
  @usableFromInline let names: KeyNames

  @inlinable init(_ keys: [Key<Owner>]) {
    self.keys = keys
    steps = keys.map { Step(read: $0.read) }
    names = KeyNames(keys.map { ($0.name, $0.required, $0.schema) })
  }

  /// Reads a mapping into a record that begins where the reader stands; false after it has said what stands there instead.
  @inlinable func read(_ reader: inout Reader, into record: inout Owner) -> Bool {
    guard let start = reader.openRecord(names) else { return false }
    var seen = reader.beginRecord()
    readEntries(&reader, into: &record, seen: &seen)
    record.at = reader.range(Int(start.start), reader.lastEnd)
    reader.endRecord(seen, names, at: record.at)
    return true
  }

  /// Reads the entries of an open mapping until it ends or reading fails.
  @inlinable func readEntries(_ reader: inout Reader, into record: inout Owner, seen: inout SeenKeys) {
    var index = -1
    while let next = reader.nextKnownKey(names, after: index, seen: &seen) {
      index = next
      steps[index].read(&reader, &record)
      if !reader.leaveValue(of: index, names, seen: seen) { keys[index].hide(&record) }
    }
  }
}
