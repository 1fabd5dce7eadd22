/// A value and the bytes of the source that it was read from.
@frozen @usableFromInline package struct Located<Value> {
  @usableFromInline package var value: Value
  @usableFromInline package let at: SourceRange

  @inlinable package init(_ value: Value, at: SourceRange) {
    self.value = value
    self.at = at
  }

  /// The same place with another value; nil where the transformation gives none.
  @inlinable package func compactMap<Other>(_ transform: (Value) -> Other?) -> Located<Other>? {
    transform(value).map { Located<Other>($0, at: at) }
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
