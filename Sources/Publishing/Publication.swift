import Workspace

/// Brings a built site to a target as a release.
package struct Publication: Sendable {
  /// How many releases stay where a target does not say it.
  package static let usualKeep = 5

  package enum Outcome: Sendable {
    case published(Release, ReleasePlan, Transfer, Switch, removed: [ReleaseName])
    /// The release in force holds the same files for the same audience.
    case unchanged(Release)
  }

  package let target: any ReleaseTarget
  package let site: StagedSite
  package let notes: ReleaseNotes
  /// At least 1.
  package let keep: Int
  /// nil: `ReleasePlan.usualRemovals`.
  package let maximumRemovals: Int?
  /// Whether a site without accounts may take the place of one that has some.
  package let allowsEmpty: Bool

  package init(
    _ site: StagedSite, to target: any ReleaseTarget, notes: ReleaseNotes, keep: Int, maximumRemovals: Int?,
    allowsEmpty: Bool = false
  ) {
    self.site = site
    self.target = target
    self.notes = notes
    self.keep = keep
    self.maximumRemovals = maximumRemovals
    self.allowsEmpty = allowsEmpty
  }

  /// What would change; touches nothing.
  package func plan() throws -> ReleasePlan { ReleasePlan(site.files, over: try target.look().current) }

  /// Throws where all accounts would go, or more files than may, pages of rules apart.
  package func guardRemovals(of plan: ReleasePlan) throws {
    if !allowsEmpty, plan.lostAccounts > 0 { throw PublishingError.emptied(plan.lostAccounts) }
    let limit = maximumRemovals ?? plan.usualRemovals
    guard plan.guardedRemovals <= limit else {
      throw PublishingError.removals(count: plan.guardedRemovals, of: plan.published, limit: limit)
    }
  }

  /// Sends, verifies and switches under the lock; what was sent is removed again where that fails.
  package func publish(at second: Int, progress: @Sendable (PublishingStep) -> Void) throws -> Outcome {
    progress(.locking)
    let held = try target.hold(LockHolder(since: Moment(second: second)))
    defer { held.release() }
    let current = held.state.current
    let plan = ReleasePlan(site.files, over: current)
    try guardRemovals(of: plan)
    if let current, isSame(current) {
      progress(.verifying)
      if try isWhole(current, held) { return .unchanged(current) }
    }
    let release = release(at: second, after: held.state)
    do {
      let transfer = try held.send(site, as: release, progress: progress)
      progress(.verifying)
      try held.verify(release)
      progress(.switching)
      let old = Retention.superfluous(
        held.state.releases, keep: keep, inForce: release.name, before: current?.name)
      let (way, removed) = try held.putInForce(release, removing: old)
      return .published(release, plan, transfer, way, removed: removed)
    } catch {
      held.discard(release)
      throw error
    }
  }

  private func isWhole(_ release: Release, _ held: any HeldTarget) throws -> Bool {
    do {
      try held.verify(release)
      return true
    } catch PublishingError.damaged {
      return false
    }
  }

  private func isSame(_ current: Release) -> Bool {
    current.digest == site.digest && current.audience == notes.audience
  }

  private func release(at second: Int, after state: TargetState) -> Release {
    Release(
      name: ReleaseName(second: second, digest: site.digest, after: state.releases.last), digest: site.digest,
      asOf: notes.asOf, audience: notes.audience, revision: notes.revision, version: notes.version, files: site.files)
  }
}
