/// Which keys of a record were seen; their places stand in the reader, where those of inner records come and go above them.
@usableFromInline struct SeenKeys {
  /// Where the record's places begin.
  let base: Int
  private var seen: UInt64 = 0
  private var empty: UInt64 = 0
  /// How many faults there were before the value of the key that was seen last.
  var faults = 0

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
