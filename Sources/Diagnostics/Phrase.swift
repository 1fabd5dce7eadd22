/// A message as a value: a key of the language files and the named arguments that its text uses.
@usableFromInline package struct Phrase: Hashable, Sendable {
  package struct Named: Hashable, Sendable {
    package let name: String
    package let value: Argument

    package init(_ name: String, _ value: Argument) {
      self.name = name
      self.value = value
    }
  }

  package let key: String
  package let arguments: [Named]

  package init(_ key: String, _ arguments: KeyValuePairs<String, Argument> = [:]) {
    self.key = key
    self.arguments = arguments.map { Named($0.key, $0.value) }
  }

  package init(_ key: String, _ arguments: [Named]) {
    self.key = key
    self.arguments = arguments
  }
}
