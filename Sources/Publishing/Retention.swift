/// Which releases stay.
enum Retention {
  /// The releases to remove, the oldest first: all but the newest `keep`, the one put in force, and the one in force until now, which a
  /// reader may be in the middle of.
  static func superfluous(
    _ releases: [ReleaseName], keep: Int, inForce: ReleaseName, before: ReleaseName?
  ) -> [ReleaseName] {
    let all = Set(releases + [inForce]).sorted()
    var kept = Set(all.suffix(keep))
    kept.formUnion([inForce, before].compactMap { $0 })
    return all.filter { !kept.contains($0) }
  }
}
