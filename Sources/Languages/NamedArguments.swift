import Diagnostics

/// The arguments that a phrase keeps.
struct NamedArguments: ArgumentList {
  private let arguments: [Phrase.Named]

  init(_ arguments: [Phrase.Named]) { self.arguments = arguments }

  func argument(_ name: String) -> Argument? {
    for place in arguments.indices where arguments[place].name == name { return arguments[place].value }
    return nil
  }
}
