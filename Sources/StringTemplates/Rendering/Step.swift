/// One value of a view, written where its tag stands.
@usableFromInline package typealias Step<V: View> = @Sendable (borrowing V, inout Output) -> Void

/// A question to a view: whether a section of it is shown.
@usableFromInline package typealias Test<V: View> = @Sendable (borrowing V) -> Bool
