/// The place of a file in the sorted list of files of one run.
@frozen @usableFromInline package struct FileID: Hashable, Comparable, Sendable {
  @usableFromInline package let index: Int32

  @inlinable package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  @inlinable package static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}
