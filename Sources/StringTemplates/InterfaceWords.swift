/// The words of the interface in one language, for `{{text.NAME}}`.
package struct InterfaceWords: Sendable {
  package let lookup: @Sendable (String) -> String?
  /// All names, for near misses.
  package let names: [String]

  package init(names: [String], lookup: @escaping @Sendable (String) -> String?) {
    self.names = names
    self.lookup = lookup
  }

  package static let none = InterfaceWords(names: []) { _ in nil }
}
