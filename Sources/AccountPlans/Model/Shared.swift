/// A large value that many hold, behind one reference: handing it on copies none of its fields.
@dynamicMemberLookup
@usableFromInline package final class Shared<Value: Sendable>: Sendable {
  @usableFromInline package let value: Value

  package init(_ value: Value) { self.value = value }

  @inlinable package subscript<Field>(dynamicMember field: KeyPath<Value, Field>) -> Field { value[keyPath: field] }

  /// The same with a change.
  package func changed(_ change: (inout Value) -> Void) -> Shared {
    var value = value
    change(&value)
    return Shared(value)
  }
}
