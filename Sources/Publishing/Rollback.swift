import Diagnostics
import Workspace

/// Makes an earlier release the one that readers see: of their own audience, unless another is asked for by name.
package struct Rollback: Sendable {
  package let target: any ReleaseTarget
  /// A name, or its beginning; nil: the last one before the release in force.
  package let name: String?
  /// Whose releases they are; nil: the audience of the release in force.
  package let audience: String?
  /// Another audience whose release may be shown, where it is named in full.
  package let allowed: String?

  package init(_ target: any ReleaseTarget, to name: String?, of audience: String?, allowing allowed: String? = nil) {
    self.target = target
    self.name = name
    self.audience = audience
    self.allowed = allowed
  }

  /// Verifies the release and switches to it under the lock; removes nothing.
  package func run(at second: Int, progress: @Sendable (PublishingStep) -> Void) throws -> (Release, Switch) {
    progress(.locking)
    let held = try target.hold(LockHolder(since: Moment(second: second)))
    defer { held.release() }
    let release = try chosen(in: held)
    progress(.verifying)
    try held.verify(release)
    progress(.switching)
    return (release, try held.putInForce(release, removing: []).way)
  }

  private func chosen(in held: any HeldTarget) throws -> Release {
    let own = audience ?? held.state.current?.audience
    guard let name else {
      for earlier in held.state.releases.reversed() where held.state.current.map({ earlier < $0.name }) ?? true {
        let release = try held.read(earlier)
        if own.map({ $0 == release.audience }) ?? true { return release }
      }
      throw PublishingError.noEarlierRelease(audience: own)
    }
    let release = try held.read(try named(name, in: held.state))
    guard let own, release.audience != own else { return release }
    guard name == release.name.description, allowed == release.audience else {
      throw PublishingError.otherAudience(release.name, of: release.audience, readers: own)
    }
    return release
  }

  private func named(_ name: String, in state: TargetState) throws -> ReleaseName {
    let meant = state.releases.filter { $0.description.hasPrefix(name) }
    if let found = meant.first, !name.isEmpty {
      guard meant.count == 1 else { throw PublishingError.ambiguousRelease(name, meant.reversed()) }
      return found
    }
    throw PublishingError.unknownRelease(
      name, suggestion: NearMiss.suggestion(for: name, among: state.releases.map(\.description)),
      known: state.releases.reversed())
  }
}
