import Diagnostics

/// Which keys of a record were seen, and where first.
@usableFromInline struct SeenKeys {
  @usableFromInline init() {}

  @usableFromInline
  private(set) var places: [(key: Int, at: SourceRange, isAbsent: Bool)] = []

  /// Notes a key; gives the first place of one that was seen before.
  @usableFromInline
  mutating func insert(_ key: Int, at place: SourceRange, isAbsent: Bool = false) -> SourceRange? {
    if let first = places.first(where: { $0.key == key }) { return first.at }
    places.append((key, place, isAbsent))
    return nil
  }

  /// The place of a key that has a value.
  @usableFromInline
  func hasValue(_ key: Int) -> Bool { places.contains { $0.key == key && !$0.isAbsent } }

  /// The place of a key that stands there without a value.
  @usableFromInline
  func emptyPlace(of key: Int) -> SourceRange? { places.first { $0.key == key && $0.isAbsent }?.at }
}
