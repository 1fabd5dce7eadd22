/// A part of a text of the catalogue.
enum Piece: Hashable, Sendable {
  case words([UInt8])
  /// The argument of a name.
  case argument(String)
  /// One of two forms, by the number of the argument of a name.
  case plural(String, one: [Piece], other: [Piece])
}

extension [Piece] {
  /// What they say where they take no argument; else nil.
  var fixed: String? {
    var bytes: [UInt8] = []
    for piece in self {
      guard case .words(let words) = piece else { return nil }
      bytes += words
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of the arguments, each once, in the order of the text.
  var argumentNames: [String] {
    var names: [String] = []
    collectNames(into: &names)
    return names
  }

  private func collectNames(into names: inout [String]) {
    for piece in self {
      switch piece {
      case .words: break
      case .argument(let name):
        if !names.contains(name) { names.append(name) }
      case .plural(let name, let one, let other):
        if !names.contains(name) { names.append(name) }
        one.collectNames(into: &names)
        other.collectNames(into: &names)
      }
    }
  }
}
