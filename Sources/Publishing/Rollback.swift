import Diagnostics
import Workspace

/// Makes an earlier release the one that readers see.
package struct Rollback: Sendable {
  package let target: any ReleaseTarget
  /// A name, or its beginning; nil: the last one before the release in force.
  package let name: String?

  package init(_ target: any ReleaseTarget, to name: String?) {
    self.target = target
    self.name = name
  }

  /// Verifies the release and switches to it under the lock; removes nothing.
  package func run(at second: Int, progress: @Sendable (PublishingStep) -> Void) throws -> (Release, Switch) {
    progress(.locking)
    let held = try target.hold(LockHolder(since: Moment(second: second)))
    defer { held.release() }
    let release = try held.read(try chosen(in: held.state))
    progress(.verifying)
    try held.verify(release)
    progress(.switching)
    return (release, try held.putInForce(release, removing: []).way)
  }

  private func chosen(in state: TargetState) throws -> ReleaseName {
    guard let name else {
      let earlier = state.releases.last { name in state.current.map { name < $0.name } ?? true }
      guard let earlier else { throw PublishingError.noEarlierRelease }
      return earlier
    }
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
