import Diagnostics

/// Which keys of a record were seen; their places stand in the reader, where those of inner records come and go above them.
@usableFromInline struct SeenKeys {
  /// Where the record's places begin.
  let base: Int
  private var seen: UInt64 = 0
  private var empty: UInt64 = 0

  init(base: Int) { self.base = base }

  func contains(_ key: Int) -> Bool { seen & Self.bit(key) != 0 }

  /// Whether a key has a value.
  func hasValue(_ key: Int) -> Bool { seen & ~empty & Self.bit(key) != 0 }

  /// Whether all of a record's required keys, as bits, have values.
  func haveValues(_ keys: UInt64) -> Bool { keys & ~(seen & ~empty) == 0 }

  mutating func insert(_ key: Int, isEmpty: Bool) {
    seen |= Self.bit(key)
    if isEmpty { empty |= Self.bit(key) }
  }

  /// A key as a bit of one word.
  static func bit(_ key: Int) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: key) }
}

extension Reader {
  /// A key that was seen, and its place.
  struct KeyPlace {
    let key: Int32
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
    while findsKey() {
      let at = currentRange
      guard let index = names.index(of: stream.scalarBytes, after: previous) else {
        passUnknownKey(among: names)
        continue
      }
      guard leaveKey() else { continue }
      if !seen.contains(index) {
        see(index, at: at, isEmpty: isAtAbsent, in: &seen)
        return index
      }
      faults.noteDuplicateKey(names.names[index], at: at, first: place(of: index, in: seen) ?? at)
      skip()
    }
    return nil
  }

  /// Tells a key that the record does not have, and passes over it and its value.
  private mutating func passUnknownKey(among names: KeyNames) {
    let name = currentKey.text
    let at = currentRange
    guard leaveKey() else { return }
    faults.noteUnknownKey(name, at: at, among: names.names)
    skip()
  }

  mutating func see(_ key: Int, at place: SourceRange, isEmpty: Bool, in seen: inout SeenKeys) {
    seen.insert(key, isEmpty: isEmpty)
    keyPlaces.append(KeyPlace(key: Int32(truncatingIfNeeded: key), at: place))
  }

  /// The place of a key that was seen, be it without a value.
  func place(of key: Int, in seen: SeenKeys) -> SourceRange? {
    guard seen.contains(key) else { return nil }
    return keyPlaces[seen.base...].first { $0.key == key }?.at
  }

  /// The place of the first key of all that were seen.
  var firstKey: SourceRange? { keyPlaces.lazy.map(\.at).min() }
}
