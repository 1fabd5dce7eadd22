/// Why nothing was published, or another release was not put in force.
package enum PublishingError: Error, Hashable, Sendable {
  /// Another run holds the lock; nil where it does not say who it is.
  case locked(LockHolder?)
  /// Another run took the lock over, or somebody removed it.
  case lockLost(LockHolder?)
  /// More files would go than may.
  case removals(count: Int, of: Int, limit: Int)
  /// All accounts that readers have would go; how many pages they are.
  case emptied(Int)
  /// Files of a release that do not have the bytes they should.
  case damaged(ReleaseName, [String])
  /// The folder of the target is not there.
  case noFolder(String)
  /// What readers open is not ours to replace.
  case notOurs(String)
  /// A release that the target does not have, the one probably meant, and those that it has, the newest first.
  case unknownRelease(String, suggestion: String?, known: [ReleaseName])
  /// The beginning of the names of several releases, the newest first.
  case ambiguousRelease(String, [ReleaseName])
  /// No release of these readers is older than the one in force; nil where nothing says who they are.
  case noEarlierRelease(audience: String?)
  /// A release that was made for others than the target's readers.
  case otherAudience(ReleaseName, of: String, readers: String)
  /// A machine reached by ssh where no symbolic link can be made: what it said.
  case noLinks(String)
  /// A step on the other machine: what it said.
  case remote(String)
}
