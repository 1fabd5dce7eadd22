import Diagnostics

/// The bytes of one scalar or cell, valid only while its source stands on it.
package struct Scalar {
  package let bytes: UnsafeBufferPointer<UInt8>
  package let at: SourceRange
  /// Unquoted, so that `null` and `~` mean nothing at all.
  package let isPlain: Bool
  /// A comma separates decimals, as in CSV files that Nordic spreadsheets write.
  package let decimalComma: Bool

  package init(
    _ bytes: UnsafeBufferPointer<UInt8>, at: SourceRange, isPlain: Bool, decimalComma: Bool = false
  ) {
    self.bytes = bytes
    self.at = at
    self.isPlain = isPlain
    self.decimalComma = decimalComma
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the value is a key left out: empty, or a plain null.
  package var isAbsent: Bool {
    if bytes.isEmpty { return true }
    guard isPlain else { return false }
    return bytes.count == 1 && bytes[0] == UInt8(ascii: "~") || bytes.elementsEqual("null".utf8)
      || bytes.elementsEqual("Null".utf8) || bytes.elementsEqual("NULL".utf8)
  }
}
