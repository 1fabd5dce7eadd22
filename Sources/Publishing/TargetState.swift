/// What stands at a target.
package struct TargetState: Hashable, Sendable {
  /// Whole releases, the oldest first.
  package let releases: [ReleaseName]
  /// The one that readers see, as its `release.json` tells; nil before the first.
  package let current: Release?
}
