/// A message as a value: a text of the language files and the arguments that it uses. Each text has a function or a constant
/// here, made of the English files: `.actionOverdue(item:due:status:)` says what `action-overdue` does.
@usableFromInline package struct Phrase: Hashable, Sendable {
  /// Which text it is; each has a constant here too, by which phrases are compared whatever their arguments.
  @usableFromInline package struct Key: Hashable, Sendable {
    /// In the catalogue of all texts.
    @usableFromInline package let index: UInt16

    @inlinable init(_ index: UInt16) { self.index = index }

    init?(_ name: String) {
      guard let index = PhraseTable.english.index(of: name) else { return nil }
      self.init(UInt16(index))
    }

    /// As in the language files.
    package var name: String { PhraseTable.english.key(at: Int(index)) }

    /// Marks what is kept among messages and told to nobody.
    package static let unsaid = Key(.max)
  }

  @usableFromInline package let key: Key
  /// In the order in which the English text names them.
  @usableFromInline package let arguments: [Argument]

  /// Only what is made of the language files knows which arguments a key takes.
  @inlinable init(_ key: Key, _ arguments: [Argument]) {
    self.key = key
    self.arguments = arguments
  }

  package static func unsaid(_ argument: Argument) -> Phrase { Phrase(.unsaid, [argument]) }

  /// The argument of a name; nil where the text has none.
  package func argument(_ name: String) -> Argument? {
    PhraseTable.english.argumentNames(at: Int(key.index)).firstIndex(of: name).map { arguments[$0] }
  }

  /// The same text with other arguments, each made of its name and what it was.
  package func mapArguments(_ transform: (_ name: String, Argument) -> Argument) -> Phrase {
    let names = PhraseTable.english.argumentNames(at: Int(key.index))
    return Phrase(key, zip(names, arguments).map(transform))
  }
}
