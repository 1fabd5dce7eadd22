/// The names of a record's keys, made once for a kind.
@usableFromInline final class KeyNames: Sendable {
  /// A name's length and eight of its bytes, which tell most names apart.
  private struct Head: Equatable {
    let length: Int
    let bytes: UInt64

    /// The first eight bytes; of a shorter name all, some of them twice.
    @inline(__always)
    init(_ name: UnsafeBufferPointer<UInt8>) {
      length = name.count
      let raw = UnsafeRawBufferPointer(name)
      switch length {
      case 0: bytes = 0
      case 1...3: bytes = UInt64(raw[0]) | UInt64(raw[length / 2]) << 8 | UInt64(raw[length - 1]) << 16
      case 4...7:
        let last = UInt64(raw.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self))
        bytes = UInt64(raw.loadUnaligned(as: UInt32.self)) | last << 32
      default: bytes = raw.loadUnaligned(as: UInt64.self)
      }
    }
  }

  let names: [String]
  private let schemas: [@Sendable () -> Schema]
  /// The required keys as bits.
  private let required: UInt64
  private let heads: [Head]
  /// What follows the eighth byte.
  private let tails: [[UInt8]]

  @usableFromInline init(_ keys: [(name: String, required: Bool, schema: @Sendable () -> Schema)]) {
    // Keys are kept in the bits of one word.
    precondition(keys.count <= 64)
    names = keys.map(\.name)
    schemas = keys.map(\.schema)
    required = keys.indices.filter { keys[$0].required }.map(SeenKeys.bit).reduce(0, |)
    heads = keys.map { Array($0.name.utf8).withUnsafeBufferPointer { Head($0) } }
    tails = keys.map { Array($0.name.utf8.dropFirst(8)) }
  }

  /// The schema of a key.
  func schema(of key: Int) -> Schema { schemas[key]() }

  func isRequired(_ key: Int) -> Bool { required & SeenKeys.bit(key) != 0 }

  var entries: [Schema.Entry] {
    names.indices.map { Schema.Entry(name: names[$0], schema: schemas[$0](), required: isRequired($0), summary: "") }
  }

  /// The place of a name; it is looked for behind the one before it, since plans mostly keep the order of the keys.
  func index(of name: UnsafeBufferPointer<UInt8>, after previous: Int) -> Int? {
    let head = Head(name)
    for index in previous + 1..<heads.count where heads[index] == head && hasTail(index, of: name) { return index }
    for index in 0..<previous + 1 where heads[index] == head && hasTail(index, of: name) { return index }
    return nil
  }

  private func hasTail(_ index: Int, of name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count <= 8 || tails[index].elementsEqual(name[8...])
  }

  /// The places of the required keys that have no value.
  func missing(_ seen: SeenKeys) -> [Int] {
    if seen.haveValues(required) { return [] }
    return names.indices.filter { required & SeenKeys.bit($0) != 0 && !seen.hasValue($0) }
  }
}
