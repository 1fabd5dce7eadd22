/// A stretch of a paragraph.
package struct Span: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case plain, code, strong
    /// Begins a line of its own.
    case item
  }

  package let kind: Kind
  package let text: String

  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
