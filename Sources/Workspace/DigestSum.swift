/// A digest of bytes that come in parts.
struct DigestSum {
  private var first: UInt64 = 0x243F_6A88_85A3_08D3
  private var second: UInt64 = 0x1319_8A2E_0370_7344
  private var count: UInt64 = 0
  /// The bytes after the last whole word, the latest lowest, and how many they are.
  private var rest: UInt64 = 0
  private var restCount = 0

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    count &+= UInt64(bytes.count)
    var at = 0
    while restCount > 0, at < bytes.count {
      append(byte: bytes[at])
      at += 1
    }
    at = appendWords(of: bytes, from: at)
    while at < bytes.count {
      append(byte: bytes[at])
      at += 1
    }
  }

  var digest: Digest {
    var end = self
    end.mix(rest)
    end.mix(count ^ 0xA409_3822_299F_31D0)
    end.mix(0x082E_FA98_EC4E_6C89)
    return Digest(high: end.first, low: end.second)
  }

  /// Takes whole words in as long as there are any, the lanes kept in registers; gives where they ended.
  private mutating func appendWords(of bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    guard let base = bytes.baseAddress, bytes.count - start >= 8 else { return start }
    let end = start + (bytes.count - start) & ~7
    var lanes = (first: first, second: second)
    var at = base + start
    while at < base + end {
      Self.mix(UInt64(bigEndian: at.loadUnaligned(as: UInt64.self)), into: &lanes)
      at += 8
    }
    (first, second) = lanes
    return end
  }

  private mutating func append(byte: UInt8) {
    rest = rest << 8 | UInt64(byte)
    restCount += 1
    guard restCount == 8 else { return }
    mix(rest)
    rest = 0
    restCount = 0
  }

  private mutating func mix(_ word: UInt64) {
    var lanes = (first: first, second: second)
    Self.mix(word, into: &lanes)
    (first, second) = lanes
  }

  /// Two lanes, each word through a full multiplication in both.
  @inline(__always)
  private static func mix(_ word: UInt64, into lanes: inout (first: UInt64, second: UInt64)) {
    let one = (lanes.first ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    let two = (lanes.second &+ word).multipliedFullWidth(by: 0xC2B2_AE3D_27D4_EB4F)
    lanes.first = one.high ^ one.low &+ lanes.second
    lanes.second = two.high ^ two.low &+ (lanes.first << 23 | lanes.first >> 41)
  }
}
