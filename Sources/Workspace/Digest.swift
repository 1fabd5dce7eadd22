/// 128 bits that tell contents apart, the same on every machine; no protection against forgery.
struct Digest: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  init(of bytes: UnsafeRawBufferPointer) {
    var sum = DigestSum()
    sum.append(bytes)
    self = sum.digest
  }

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads 32 digits of `description`.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
  }

  var description: String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}
