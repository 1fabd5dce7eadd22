import Diagnostics

/// A key of a map whose names the author chooses, without a value that could be read: its name is judged all the same.
@usableFromInline package struct BareKey: Sendable {
  /// The keys that lead to the map.
  package let path: String
  package let name: Located<String>
}

extension [Diagnostic] {
  /// Takes the keys without a value out of what a reading noted: unsaid between the faults, so that their paths are
  /// completed with those.
  mutating func takeBareKeys() -> [BareKey] {
    guard contains(where: { $0.phrase.key == .unsaid }) else { return [] }
    let keys = compactMap { diagnostic -> BareKey? in
      guard diagnostic.phrase.key == .unsaid, case .name(let name)? = diagnostic.phrase.arguments.first else {
        return nil
      }
      return BareKey(path: diagnostic.item ?? "", name: Located(name, at: diagnostic.at))
    }
    removeAll { $0.phrase.key == .unsaid }
    return keys
  }
}
