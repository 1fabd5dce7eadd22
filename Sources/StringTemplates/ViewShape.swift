/// A view's name and fields, without its type.
@usableFromInline package struct ViewShape: Sendable {
  @usableFromInline package struct NamedShape: Sendable {
    package let name: String
    package let shape: Shape

    package init(_ name: String, _ shape: Shape) {
      self.name = name
      self.shape = shape
    }
  }

  private let naming: @Sendable () -> String
  private let listing: @Sendable () -> [NamedShape]

  @usableFromInline package init<V: View>(_ view: V.Type, fields: @escaping @Sendable () -> [Field<V>] = { V.fields }) {
    // To name a type takes long, and a compilation without faults names none.
    naming = { V.viewName }
    listing = { fields().map { NamedShape($0.name, $0.shape) } }
  }

  package var name: String { naming() }

  package var fields: [NamedShape] { listing() }
}
