/// What is known of the list of files that earlier runs wrote.
package enum ManifestState: Hashable, Sendable {
  case known
  /// The pages are ours, the list of them is gone.
  case lost
  /// Written by a program that keeps another form of list.
  case ofAnotherVersion
}
