/// Finds the rows of a list or object from where its field lies. The closure holds nothing, so that threads that call it
/// count no references to what they share.
@frozen @usableFromInline package struct RowFinder: Sendable {
  @usableFromInline let rows: @Sendable (_ field: UnsafeRawPointer) -> RowSpan

  @inlinable init(_ rows: @escaping @Sendable (_ field: UnsafeRawPointer) -> RowSpan) { self.rows = rows }

  /// For a list.
  @inlinable static func list<Row>(of row: Row.Type) -> Self {
    Self { RowSpan($0.assumingMemoryBound(to: [Row].self).pointee) }
  }

  /// For a view that may be absent: what is inside an optional lies where the optional does, as the language lays out its
  /// enumerations.
  @inlinable static func optional<Child>(of child: Child.Type) -> Self {
    Self { field in
      switch field.assumingMemoryBound(to: Child?.self).pointee {
      case .some: RowSpan(one: field)
      case .none: RowSpan(one: nil)
      }
    }
  }
}
