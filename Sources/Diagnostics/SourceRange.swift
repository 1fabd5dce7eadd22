/// A half-open range of bytes of one file, counted from the file's first byte (a byte order mark included).
@frozen @usableFromInline package struct SourceRange: Hashable, Comparable, Sendable {
  @usableFromInline package let file: FileID
  @usableFromInline package let start: UInt32
  @usableFromInline package let end: UInt32

  @inlinable package init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: max(start, end))
  }

  /// The empty range before the first byte: where something is said of a whole file.
  @inlinable package init(startOf file: FileID) { self.init(file: file, start: 0, end: 0) }

  /// Orders by file, then start, then end.
  @usableFromInline package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.file.index, left.start, left.end) < (right.file.index, right.start, right.end)
  }

  /// The smallest range that covers both; both must be of the same file.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, start: Int(min(start, other.start)), end: Int(max(end, other.end)))
  }
}
