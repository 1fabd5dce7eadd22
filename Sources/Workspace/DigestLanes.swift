/// The state of a digest: two pairs of lanes that do not wait for each other, each word in both lanes of a pair. Its
/// constants are digits of π but for two that other digests use: numbers that nobody chose for their effect.
struct DigestLanes {
  static let blockSize = 32

  private var first: UInt64 = 0x243F_6A88_85A3_08D3
  private var second: UInt64 = 0x1319_8A2E_0370_7344
  private var third: UInt64 = 0xA409_3822_299F_31D0
  private var fourth: UInt64 = 0x082E_FA98_EC4E_6C89

  /// Takes in 32 bytes.
  @inline(__always)
  mutating func append(_ block: UnsafeRawPointer) {
    let words = (Self.word(block, 0), Self.word(block, 8), Self.word(block, 16), Self.word(block, 24))
    first = Self.product(words.0 ^ 0x9E37_79B9_7F4A_7C15, words.1 ^ first)
    second = Self.product(words.1 ^ 0xC2B2_AE3D_27D4_EB4F, words.0 ^ second)
    third = Self.product(words.2 ^ 0x4528_21E6_38D0_1377, words.3 ^ third)
    fourth = Self.product(words.3 ^ 0xBE54_66CF_34E9_0C6C, words.2 ^ fourth)
  }

  /// The digest of so many bytes.
  func digest(count: UInt64) -> Digest {
    let high = Self.product(first ^ count, third ^ 0xC0AC_29B7_C97C_50DD)
    let low = Self.product(second ^ 0x3F84_D5B5_B547_0917, fourth ^ count)
    return Digest(
      high: Self.product(high ^ 0x9216_D5D9_8979_FB1B, low ^ count),
      low: Self.product(low ^ 0xD131_0BA6_98DF_B5AC, high ^ 0x2FFD_72DB_D01A_DFB7))
  }

  private static func word(_ block: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: block.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Both halves of a full product as one.
  private static func product(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
