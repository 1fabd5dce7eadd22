/// What it took to bring a release to its target.
package struct Transfer: Hashable, Sendable {
  /// Files whose bytes were sent; all others are further names of files that were there.
  package let sent: Int
  /// The bytes of these.
  package let bytes: Int
  /// The statistics of the program that sent them, where one did.
  package let statistics: String?
}
