/// What a template can show: a value whose fields are listed once, each with its kind.
@usableFromInline package protocol View: Sendable {
  /// Every field that a template may name, in the order of the documentation.
  static var fields: [Field<Self>] { get }
  /// The name by which documentation and diagnostics call the view.
  static var viewName: String { get }
}

extension View {
  @inlinable package static var viewName: String { String(describing: Self.self) }
}
