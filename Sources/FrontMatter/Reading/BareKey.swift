import Diagnostics

/// A key of a map whose names the author chooses, without a value that could be read: its name is judged all the same.
@usableFromInline package struct BareKey: Sendable {
  /// The keys that lead to the map.
  package let path: String
  package let name: Located<String>

  /// The phrase under which a log keeps them between the faults, so that their paths are completed with those.
  static let mark = "bare-key"
}

extension [Diagnostic] {
  /// Takes the keys without a value out of what a reading noted.
  mutating func takeBareKeys() -> [BareKey] {
    guard contains(where: { $0.phrase.key == BareKey.mark }) else { return [] }
    let keys = compactMap { diagnostic -> BareKey? in
      guard diagnostic.phrase.key == BareKey.mark, case .name(let name)? = diagnostic.phrase.arguments["name"] else {
        return nil
      }
      return BareKey(path: diagnostic.item ?? "", name: Located(name, at: diagnostic.at))
    }
    removeAll { $0.phrase.key == BareKey.mark }
    return keys
  }
}
