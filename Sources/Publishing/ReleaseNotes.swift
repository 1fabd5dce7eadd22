import Diagnostics

/// What a release says of itself beside its files.
package struct ReleaseNotes: Sendable {
  /// The date of the figures.
  package let asOf: Day
  /// `all`, or an audience's id.
  package let audience: String
  /// The commit of the content; nil where there is none.
  package let revision: String?
  /// Of the program.
  package let version: String

  package init(asOf: Day, audience: String, revision: String?, version: String) {
    self.asOf = asOf
    self.audience = audience
    self.revision = revision
    self.version = version
  }
}
