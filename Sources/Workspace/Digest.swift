/// 128 bits that tell contents apart, the same on every machine; no protection against forgery.
struct Digest: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  init(of bytes: UnsafeRawBufferPointer) {
    var first: UInt64 = 0x243F_6A88_85A3_08D3 ^ UInt64(bytes.count)
    var second: UInt64 = 0x1319_8A2E_0370_7344
    var at = 0
    while at + 8 <= bytes.count {
      Self.mix(&first, &second, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      at += 8
    }
    var rest: UInt64 = 0
    for place in at..<bytes.count { rest = rest << 8 | UInt64(bytes[place]) }
    Self.mix(&first, &second, rest)
    Self.mix(&first, &second, 0xA409_3822_299F_31D0)
    Self.mix(&first, &second, 0x082E_FA98_EC4E_6C89)
    high = first
    low = second
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

  /// Two lanes, each word through a full multiplication in both.
  @inline(__always)
  private static func mix(_ first: inout UInt64, _ second: inout UInt64, _ word: UInt64) {
    let one = (first ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    let two = (second &+ word).multipliedFullWidth(by: 0xC2B2_AE3D_27D4_EB4F)
    first = one.high ^ one.low &+ second
    second = two.high ^ two.low &+ (first << 23 | first >> 41)
  }
}
