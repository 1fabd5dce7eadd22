/// Views that lie one after another in memory, as long as what holds them is lent.
@frozen @usableFromInline package struct RowSpan {
  @usableFromInline let first: UnsafeRawPointer?
  @usableFromInline let count: Int
  @usableFromInline let stride: Int

  /// The rows of an array.
  @inlinable init<Row>(_ rows: [Row]) {
    first = rows.withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
    count = rows.count
    stride = MemoryLayout<Row>.stride
  }

  /// One view where it lies, or none.
  @inlinable init(one view: UnsafeRawPointer?) {
    first = view
    count = view == nil ? 0 : 1
    stride = 0
  }
}
