/// Where releases go: a folder that holds `releases/` and `current`.
package protocol ReleaseTarget: Sendable {
  /// What stands there; changes nothing.
  func look() throws -> TargetState

  /// All whole releases as they tell of themselves, the oldest first.
  func releases() throws -> [Release]

  /// Takes the lock, throws `.locked` where another has it, and removes what a run that broke off left.
  func hold(_ holder: LockHolder) throws -> any HeldTarget
}

/// A target whose lock is ours; `release()` gives it back.
package protocol HeldTarget: Sendable {
  var state: TargetState { get }

  /// Brings a site beside the releases, where nobody sees it yet; files with the same bytes in the release in force are not sent.
  func send(_ site: StagedSite, as release: Release, progress: @Sendable (PublishingStep) -> Void) throws -> Transfer

  /// Reads back every file of a release, sent or standing; throws `.damaged`.
  func verify(_ release: Release) throws

  /// Makes a verified release the one that readers see, then removes old ones; gives those that could be removed.
  func putInForce(_ release: Release, removing old: [ReleaseName]) throws -> (way: Switch, removed: [ReleaseName])

  /// A release that stands there.
  func read(_ name: ReleaseName) throws -> Release

  /// Removes what `send` left of a release that was not put in force.
  func discard(_ release: Release)

  /// Gives the lock back.
  func release()
}

/// How readers came to see another release.
package enum Switch: Hashable, Sendable {
  /// By one renamed link: nobody saw a part of it.
  case atomic
  /// File by file, where the disk has no symbolic links.
  case fileByFile
}
