/// A message as a value: a key of the language files and the named arguments that its text uses.
@usableFromInline package struct Phrase: Hashable, Sendable {
  package let key: String
  package let arguments: Arguments

  package init(_ key: String, _ arguments: Arguments = [:]) {
    self.key = key
    self.arguments = arguments
  }
}
