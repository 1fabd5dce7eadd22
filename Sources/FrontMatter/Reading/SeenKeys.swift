import Diagnostics

/// Which keys of a record were seen; their places stand in the reader, where those of inner records come and go above them.
@usableFromInline struct SeenKeys {
  /// Where the record's places begin.
  let base: Int
  private var seen: UInt64 = 0
  private var empty: UInt64 = 0

  init(base: Int) { self.base = base }

  func contains(_ key: Int) -> Bool { seen >> UInt64(key) & 1 == 1 }

  /// Whether a key has a value.
  func hasValue(_ key: Int) -> Bool { contains(key) && empty >> UInt64(key) & 1 == 0 }

  mutating func insert(_ key: Int, isEmpty: Bool) {
    seen |= 1 << UInt64(key)
    if isEmpty { empty |= 1 << UInt64(key) }
  }
}

extension Reader {
  /// A key that was seen, and its place.
  struct KeyPlace {
    let key: Int
    let at: SourceRange
  }

  /// Begins a record.
  @usableFromInline
  mutating func beginRecord() -> SeenKeys { SeenKeys(base: keyPlaces.count) }

  /// Ends a record: forgets where its keys stood.
  @usableFromInline
  mutating func endRecord(_ seen: SeenKeys) { keyPlaces.removeLast(keyPlaces.count - seen.base) }

  /// Moves to the value of the next key that the record has; what is none of its keys, or stands twice, is told and passed
  /// over. nil at the end of the mapping, or where reading failed.
  @usableFromInline
  mutating func nextKnownKey(_ names: KeyNames, after previous: Int, seen: inout SeenKeys) -> Int? {
    while let key = keyScalar() {
      guard let index = names.index(of: key.bytes, hint: previous + 1) else {
        let name = key.text
        if leaveKey() {
          faults.noteUnknownKey(name, at: key.at, among: names.names)
          skip()
        }
        continue
      }
      guard leaveKey() else { continue }
      if seen.contains(index) {
        let first = keyPlaces[seen.base...].first { $0.key == index }
        faults.noteDuplicateKey(names.names[index], at: key.at, first: first?.at ?? key.at)
        skip()
        continue
      }
      see(index, at: key.at, isEmpty: isAtAbsent, in: &seen)
      faults.path.append(names.names[index])
      return index
    }
    return nil
  }

  mutating func see(_ key: Int, at place: SourceRange, isEmpty: Bool, in seen: inout SeenKeys) {
    seen.insert(key, isEmpty: isEmpty)
    keyPlaces.append(KeyPlace(key: key, at: place))
  }

  /// After a key's value was read.
  @usableFromInline
  mutating func leaveValue() { faults.path.removeLast() }

  /// The place of a key that stands there without a value.
  func emptyPlace(of key: Int, in seen: SeenKeys) -> SourceRange? {
    guard seen.contains(key) else { return nil }
    return keyPlaces[seen.base...].first { $0.key == key }?.at
  }
}
