extension Phrase {
  /// The arguments of a text by name. Those of a literal that only a text is asked for with cost no memory.
  @frozen @usableFromInline package struct Arguments: Sendable, ExpressibleByDictionaryLiteral {
    @usableFromInline package let pairs: [(String, Argument)]

    @inlinable package init(dictionaryLiteral pairs: (String, Argument)...) { self.pairs = pairs }

    package init(_ pairs: [(String, Argument)]) { self.pairs = pairs }

    /// The value of a name; nil where there is none.
    package subscript(name: String) -> Argument? { pairs.first { $0.0 == name }?.1 }

    package static func + (left: Arguments, right: Arguments) -> Arguments { Arguments(left.pairs + right.pairs) }
  }
}

extension Phrase.Arguments: Hashable {
  @usableFromInline package static func == (left: Phrase.Arguments, right: Phrase.Arguments) -> Bool {
    left.pairs.elementsEqual(right.pairs) { $0 == $1 }
  }

  @usableFromInline package func hash(into hasher: inout Hasher) {
    for (name, value) in pairs {
      hasher.combine(name)
      hasher.combine(value)
    }
  }
}
