/// What a side of a comparison is called.
package enum RevisionName: Hashable, Sendable {
  /// A commit, and what it was asked for by, as `main`.
  case commit(String, asked: String)
  case workingTree

  package var commit: String? {
    guard case .commit(let commit, _) = self else { return nil }
    return commit
  }

  package var asked: String? {
    guard case .commit(_, let asked) = self else { return nil }
    return asked
  }
}
