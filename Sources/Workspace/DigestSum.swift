/// A digest of bytes that come in parts.
struct DigestSum {
  private var lanes = DigestLanes()
  private var count: UInt64 = 0
  /// The bytes after the last whole block, zeros behind them; a vector, since an array would be memory of its own.
  private var rest = SIMD32<UInt8>()
  private var restCount = 0

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    count &+= UInt64(bytes.count)
    var bytes = bytes[...]
    while restCount > 0, let byte = bytes.popFirst() { keep(byte) }
    let whole = bytes.count & ~(DigestLanes.blockSize - 1)
    appendBlocks(of: UnsafeRawBufferPointer(rebasing: bytes.prefix(whole)))
    for byte in bytes.dropFirst(whole) { keep(byte) }
  }

  var digest: Digest {
    var end = self
    if restCount > 0 { end.appendRest() }
    return end.lanes.digest(count: count)
  }

  /// Takes whole blocks in, the lanes kept in registers.
  private mutating func appendBlocks(of bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    var lanes = lanes
    var offset = 0
    while offset < bytes.count {
      lanes.append(base + offset)
      offset += DigestLanes.blockSize
    }
    self.lanes = lanes
  }

  private mutating func keep(_ byte: UInt8) {
    rest[restCount] = byte
    restCount += 1
    if restCount == DigestLanes.blockSize { appendRest() }
  }

  private mutating func appendRest() {
    withUnsafeBytes(of: rest) { if let base = $0.baseAddress { lanes.append(base) } }
    rest = SIMD32()
    restCount = 0
  }
}

extension Digest {
  init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  init(of bytes: UnsafeRawBufferPointer) {
    var sum = DigestSum()
    sum.append(bytes)
    self = sum.digest
  }
}
