import Diagnostics

/// The keys of a record with their names as bytes, made once for a kind.
@usableFromInline struct KeyTable<Owner: Record>: Sendable {
  @usableFromInline let keys: [Key<Owner>]
  @usableFromInline let names: [[UInt8]]

  @inlinable init(_ keys: [Key<Owner>]) {
    self.keys = keys
    names = keys.map { Array($0.name.utf8) }
  }

  /// The place of a name; `hint` is looked at first, since plans mostly keep the order of the keys.
  @inlinable func index(of name: UnsafeBufferPointer<UInt8>, hint: Int) -> Int? {
    if hint < names.count, Self.equal(names[hint], name) { return hint }
    return names.firstIndex { Self.equal($0, name) }
  }

  @inlinable static func equal(_ left: [UInt8], _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for place in right.indices where left[place] != right[place] { return false }
    return true
  }
}

extension KeyTable {
  /// Reads the entries of an open mapping until it ends or reading fails.
  @inlinable func readEntries(_ reader: inout Reader, into record: inout Owner, seen: inout SeenKeys) {
    var hint = 0
    while true {
      let found = reader.nextKey { scalar in
        index(of: scalar.bytes, hint: hint).map { (index: $0, name: "") } ?? (index: -1, name: scalar.text)
      }
      guard let found else { return }
      guard found.value.index >= 0 else {
        reader.faults.noteUnknownKey(found.value.name, at: found.at, among: keys.map(\.name))
        reader.skip()
        continue
      }
      let key = keys[found.value.index]
      hint = found.value.index + 1
      if let first = seen.insert(found.value.index, at: found.at, isAbsent: reader.isAtAbsent) {
        reader.faults.noteDuplicateKey(key.name, at: found.at, first: first)
        reader.skip()
        continue
      }
      reader.faults.path.append(key.name)
      key.read(&reader, &record)
      if reader.hasFailed { key.hide(&record) }
      reader.faults.path.removeLast()
    }
  }

  /// Tells the required keys that are absent.
  @inlinable func noteMissing(_ seen: SeenKeys, at place: SourceRange, in faults: inout FaultLog) {
    for (index, key) in keys.enumerated() where key.required && !seen.hasValue(index) {
      faults.noteMissingKey(key.name, at: seen.emptyPlace(of: index) ?? place)
    }
  }
}
