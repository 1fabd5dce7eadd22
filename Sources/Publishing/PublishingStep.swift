/// Where a run is, for a line of progress.
package enum PublishingStep: Hashable, Sendable {
  case locking
  /// How many of how many files are there.
  case sending(Int, of: Int)
  case verifying
  case switching
}
