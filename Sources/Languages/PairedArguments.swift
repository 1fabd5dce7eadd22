import Diagnostics

/// The arguments of a literal.
struct PairedArguments: ArgumentList {
  private let arguments: KeyValuePairs<String, Argument>

  init(_ arguments: KeyValuePairs<String, Argument>) { self.arguments = arguments }

  func argument(_ name: String) -> Argument? {
    for place in arguments.indices where arguments[place].key == name { return arguments[place].value }
    return nil
  }
}
