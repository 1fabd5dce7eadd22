/// The places of keys by their bytes. A dictionary's hash guards against keys from strangers; those of a language file are
/// the site's own.
struct KeyIndex: Sendable {
  /// The place of a key and 1, or 0 for none; their count is a power of two.
  private var slots: [Int32]
  private var bytes: [UInt8] = []
  /// Where each key begins in `bytes`, and where the last one ends.
  private var starts: [Int32] = [0]

  /// Places are those in the list, in which each key stands once.
  init(_ keys: [String]) {
    var count = 16
    while count < keys.count * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
    for (place, key) in keys.enumerated() {
      let key = Array(key.utf8)
      var slot = key.withUnsafeBufferPointer { Self.hash($0) } & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Int32(place + 1)
      bytes += key
      starts.append(Int32(bytes.count))
    }
  }

  /// nil for a key that is not in the list.
  func place(of key: String) -> Int? {
    var key = key
    return key.withUTF8 { place(of: $0) }
  }

  private func place(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    var slot = Self.hash(key)
    while true {
      slot &= slots.count - 1
      let place = Int(slots[slot]) - 1
      if place < 0 { return nil }
      if isKey(key, at: place) { return place }
      slot += 1
    }
  }

  private func isKey(_ key: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let start = Int(starts[place])
    guard Int(starts[place + 1]) - start == key.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      let key = UnsafeRawBufferPointer(key)
      var at = 0
      while at + 8 <= key.count {
        let word = bytes.loadUnaligned(fromByteOffset: start + at, as: UInt64.self)
        guard word == key.loadUnaligned(fromByteOffset: at, as: UInt64.self) else { return false }
        at += 8
      }
      while at < key.count, bytes[start + at] == key[at] { at += 1 }
      return at == key.count
    }
  }

  /// Mixes eight bytes at a time.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = UnsafeRawBufferPointer(key)
    var hash = UInt64(key.count)
    var place = 0
    while place + 8 <= key.count {
      hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < key.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return Int(truncatingIfNeeded: mixed(hash, rest))
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
