import Diagnostics

/// The bytes of one scalar or cell, valid only while its source stands on it.
@usableFromInline package struct Scalar {
  @usableFromInline package let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline package let at: SourceRange
  /// Unquoted, so that `null` and `~` mean nothing at all.
  @usableFromInline package let isPlain: Bool
  /// A comma separates decimals, as in CSV files that Nordic spreadsheets write.
  @usableFromInline package let decimalComma: Bool

  @usableFromInline package init(
    _ bytes: UnsafeBufferPointer<UInt8>, at: SourceRange, isPlain: Bool, decimalComma: Bool = false
  ) {
    self.bytes = bytes
    self.at = at
    self.isPlain = isPlain
    self.decimalComma = decimalComma
  }

  /// A part of it, with its own place where its bytes stand in the source as they are.
  @usableFromInline func part(_ range: Range<Int>) -> Scalar {
    let start = Int(at.start)
    let isWritten = Int(at.end) - start == bytes.count
    return Scalar(
      UnsafeBufferPointer(rebasing: bytes[range]),
      at: isWritten
        ? SourceRange(file: at.file, start: start + range.lowerBound, end: start + range.upperBound) : at,
      isPlain: isPlain, decimalComma: decimalComma)
  }

  @usableFromInline package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the value is a key left out: nothing but blanks and breaks, or a plain null.
  @inlinable package var isAbsent: Bool {
    bytes.isEmpty || isPlain && (bytes.count == 1 || bytes.count == 4) && isNull || bytes[0] <= 0x20 && isBlank
  }

  /// Without the blanks and breaks around it, which say nothing.
  @inlinable package var trimmed: Scalar {
    guard let first = bytes.first, let last = bytes.last, first <= 0x20 || last <= 0x20 else { return self }
    return cut
  }

  @inline(never)
  @usableFromInline var cut: Scalar {
    var start = 0
    var end = bytes.count
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return Scalar(
      UnsafeBufferPointer(rebasing: bytes[start..<end]), at: at, isPlain: isPlain, decimalComma: decimalComma)
  }

  @inline(never)
  @usableFromInline var isBlank: Bool { bytes.allSatisfy(Self.isBlank) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  @usableFromInline var isNull: Bool {
    if bytes.count == 1 { return bytes[0] == UInt8(ascii: "~") }
    guard bytes[0] | 0x20 == UInt8(ascii: "n") else { return false }
    return ["null", "Null", "NULL"].contains { bytes.elementsEqual($0.utf8) }
  }
}
