import FrontMatter

/// Which keys of plans a reader does not see.
package struct HiddenKeys: Hashable, Sendable {
  /// The highest hidden paths: what lies below one of them is hidden with it.
  package let paths: Set<String>
  /// Paths that are hidden because others are, and no sense could be made of them.
  package let consequences: Set<String>

  package static let none = HiddenKeys(paths: [], consequences: [])

  private init(paths: Set<String>, consequences: Set<String>) {
    self.paths = paths
    self.consequences = consequences
  }

  /// What `hides` and, where there is one, the list `only` leave out. `hasRates`: some plan may have another currency
  /// than the site's.
  package init(hides: [String], only: [String]?, hasRates: Bool) {
    let written = Self.paths(hides: Set(hides), only: only)
    var further: Set<String> = []
    if hasRates, written.contains("currency") { further.formUnion(PlanKeys.money) }
    if !further.isDisjoint(with: PlanKeys.cases) || PlanKeys.cases.contains(where: { Self.hides($0, written) }) {
      further.formUnion(PlanKeys.cases)
    }
    further = further.filter { !Self.hides($0, written) }
    consequences = further
    paths = further.isEmpty ? written : Self.paths(hides: further.union(hides), only: only)
  }

  /// The same without one of the paths.
  func leaving(_ path: String) -> HiddenKeys {
    HiddenKeys(paths: paths.subtracting([path]), consequences: consequences)
  }

  /// Whether a path, or one above it, is hidden.
  package func hides(_ path: String) -> Bool { Self.hides(path, paths) }

  /// The highest paths that are seen whole, in the order of the schema.
  package var seen: [String] {
    var whole: Set<String> = []
    return PlanKeys.all.filter { path in
      let above = path.lastIndex(of: ".").map { String(path[..<$0]) }
      if hides(path) || reaches(below: path) { return false }
      whole.insert(path)
      return above.map { !whole.contains($0) } ?? true
    }
  }

  /// Whether something below a path is hidden.
  func reaches(below path: String) -> Bool { paths.contains { $0.hasPrefix("\(path).") } }

  private static func hides(_ path: String, _ paths: Set<String>) -> Bool {
    if paths.isEmpty { return false }
    return paths.contains(path) || path.indices.contains { path[$0] == "." && paths.contains(String(path[..<$0])) }
  }

  private static func paths(hides: Set<String>, only: [String]?) -> Set<String> {
    let walk = Walk(hides: hides, only: only)
    return Set(AccountPlan.entries.flatMap { walk.hidden($0, "", isNamed: only == nil) ?? [$0.name] })
  }

  /// One walk over the schema.
  private struct Walk {
    let hides: Set<String>
    let only: [String]?

    /// The hidden paths in an entry that is seen itself, if only in part; nil for one that is hidden whole.
    func hidden(_ entry: Schema.Entry, _ above: String, isNamed: Bool) -> [String]? {
      let path = above + entry.name
      if hides.contains(path), !PlanKeys.fixed.contains(path) { return nil }
      let isNamed = isNamed || only?.contains(path) == true
      // A required key goes only with its entry, which is seen here.
      let isSeen =
        isNamed || PlanKeys.always.contains(path) || PlanKeys.fixed.contains(path)
        || only?.contains { $0.hasPrefix("\(path).") } == true
      guard isSeen else { return nil }
      let children = entry.schema.entries
      if children.isEmpty { return [] }
      var found: [String] = []
      var isAnySeen = false
      for child in children {
        let name = "\(path).\(child.name)"
        if let below = hidden(child, "\(path).", isNamed: isNamed) {
          found += below
          // A key that comes along with others is no reason to show the entry where none of them is seen.
          isAnySeen = isAnySeen || isNamed || !PlanKeys.fixed.contains(name) || only?.contains(name) == true
        } else {
          found.append(name)
        }
      }
      return isAnySeen ? found : nil
    }
  }
}
