/// A view laid flat, for documentation and data that lists what a template can name.
extension ViewShape {
  package struct Entry: Hashable, Sendable {
    /// The names of the sections around the field and its own.
    package let path: [String]
    package let kind: Shape.Kind
    package let isOptional: Bool
    /// The name of the view inside an object or list.
    package let view: String?
  }

  /// Every field and, below it, those of its rows or object; a view inside itself is named and not entered again.
  package var outline: [Entry] { outline(under: [], inside: [name]) }

  private func outline(under path: [String], inside views: [String]) -> [Entry] {
    fields.flatMap { field in
      let shape = field.shape
      let own = path + [field.name]
      let entry = Entry(path: own, kind: shape.kind, isOptional: shape.isOptional, view: shape.view?.name)
      guard let view = shape.view, !views.contains(view.name) else { return [entry] }
      return [entry] + view.outline(under: own, inside: views + [view.name])
    }
  }
}
