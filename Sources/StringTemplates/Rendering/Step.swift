/// One value of a view, written where its tag stands; it is given where the view lies.
@usableFromInline package typealias Step = @Sendable (UnsafeRawPointer, inout Output) -> Void

/// A question to a view: whether a section of it is shown.
@usableFromInline package typealias Test = @Sendable (UnsafeRawPointer) -> Bool

/// Lends the rows of a view that come into being for it.
@usableFromInline package typealias Rows = @Sendable (UnsafeRawPointer, (RowSpan) -> Void) -> Void
