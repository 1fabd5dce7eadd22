/// Turns libyaml's marks, which count Unicode scalars, into byte offsets by walking along with them.
struct ScalarCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let segment: Range<Int>
  private let isASCII: Bool
  private var scalar = 0
  private var offset: Int

  /// `isASCII` says whether all bytes of the file are, so that scalars are bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, segment: Range<Int>, isASCII: Bool) {
    self.bytes = bytes
    self.segment = segment
    offset = segment.lowerBound
    self.isASCII = isASCII
  }

  /// The offset in the file of the scalar with this number in the segment.
  mutating func offset(ofScalar wanted: Int) -> Int {
    if isASCII { return min(segment.lowerBound + wanted, segment.upperBound) }
    while scalar < wanted, offset < segment.upperBound {
      offset += 1
      while offset < segment.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      scalar += 1
    }
    while scalar > wanted, offset > segment.lowerBound {
      offset -= 1
      while offset > segment.lowerBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      scalar -= 1
    }
    return offset
  }
}
