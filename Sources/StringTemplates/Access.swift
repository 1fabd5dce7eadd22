/// Reaches a value from where its view lies in memory, without a copy of the view.
@usableFromInline package struct Access<V: View, Value>: Sendable {
  @usableFromInline let path: KeyPath<V, Value> & Sendable
  /// Of a stored value in its view; nil for a computed one.
  @usableFromInline let offset: Int32?

  @inlinable init(_ path: KeyPath<V, Value> & Sendable) {
    self.path = path
    offset = MemoryLayout<V>.offset(of: path).map(Int32.init)
  }

  @inlinable func value(_ view: UnsafeRawPointer) -> Value {
    view.assumingMemoryBound(to: V.self).pointee[keyPath: path]
  }

  /// Lends the value of a computed field.
  @inlinable func lend(_ view: UnsafeRawPointer, to use: (UnsafeRawPointer) -> Void) {
    withUnsafePointer(to: value(view)) { use(UnsafeRawPointer($0)) }
  }
}
