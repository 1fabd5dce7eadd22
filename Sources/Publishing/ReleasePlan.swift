/// What publishing a site changes for its readers; paths in the order of their bytes.
package struct ReleasePlan: Hashable, Sendable {
  package let new: [ReleasedFile]
  package let changed: [ReleasedFile]
  package let removed: [ReleasedFile]
  package let unchanged: Int
  /// How many pages of accounts readers have, where the site to be published has none; 0 where it has any.
  package let lostAccounts: Int
  /// How many files the release in force has, without pages of rules.
  package let published: Int

  /// `published` is the release in force; nil before the first.
  package init(_ files: [ReleasedFile], over published: Release?) {
    let before = published?.files ?? []
    let digests = Dictionary(before.map { ($0.path, $0.digest) }) { first, _ in first }
    let paths = Set(files.map(\.path))
    new = files.filter { digests[$0.path] == nil }
    changed = files.filter { file in digests[file.path].map { $0 != file.digest } ?? false }
    removed = before.filter { !paths.contains($0.path) }
    unchanged = files.count - new.count - changed.count
    lostAccounts = files.contains(where: Self.isOfAccount) ? 0 : before.count(where: Self.isOfAccount)
    self.published = before.count { !Self.isOfRule($0) }
  }

  /// Bytes of what is new or changed.
  package var bytes: Int { (new + changed).reduce(0) { $0 + $1.size } }

  /// How many files go that only a mistake would take away.
  package var guardedRemovals: Int { removed.count { !Self.isOfRule($0) } }

  private static func isOfAccount(_ file: ReleasedFile) -> Bool {
    file.path.hasPrefix("accounts/") && file.path.hasSuffix(".html")
  }

  /// A rule's pages come and go with its findings: plans that were mended must not look like plans that were lost.
  private static func isOfRule(_ file: ReleasedFile) -> Bool { file.path.hasPrefix("rules/") }

  /// How many files may go where nobody says a number: a quarter of those in force, and two in any case.
  package var usualRemovals: Int { max(2, published / 4) }
}
