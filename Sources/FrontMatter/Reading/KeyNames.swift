import Diagnostics

/// The names of a record's keys, made once for a kind.
@usableFromInline struct KeyNames: Sendable {
  /// A name's length and first eight bytes, which tell most names apart.
  private struct Head: Equatable {
    let length: Int
    let bytes: UInt64

    init(_ name: UnsafeBufferPointer<UInt8>) {
      length = name.count
      var bytes: UInt64 = 0
      for byte in name.prefix(8) { bytes = bytes << 8 | UInt64(byte) }
      self.bytes = bytes
    }
  }

  let names: [String]
  private let required: [Bool]
  private let heads: [Head]
  /// What follows the eighth byte.
  private let tails: [[UInt8]]

  @usableFromInline init(_ keys: [(name: String, required: Bool)]) {
    // Seen keys are kept in the bits of one word.
    precondition(keys.count <= 64)
    names = keys.map(\.name)
    required = keys.map(\.required)
    heads = keys.map { Array($0.name.utf8).withUnsafeBufferPointer { Head($0) } }
    tails = keys.map { Array($0.name.utf8.dropFirst(8)) }
  }

  /// The place of a name; `hint` is looked at first, since plans mostly keep the order of the keys.
  func index(of name: UnsafeBufferPointer<UInt8>, hint: Int) -> Int? {
    let head = Head(name)
    if hint < heads.count, heads[hint] == head, hasTail(hint, of: name) { return hint }
    return heads.indices.first { heads[$0] == head && hasTail($0, of: name) }
  }

  private func hasTail(_ index: Int, of name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count <= 8 || tails[index].elementsEqual(name[8...])
  }

  /// Tells the required keys that are absent.
  @usableFromInline
  func noteMissing(_ seen: SeenKeys, at place: SourceRange, in reader: inout Reader) {
    for index in names.indices where required[index] && !seen.hasValue(index) {
      reader.faults.noteMissingKey(names[index], at: reader.emptyPlace(of: index, in: seen) ?? place)
    }
  }
}
