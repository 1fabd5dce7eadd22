import Diagnostics
import FrontMatter

/// Where a release goes.
package struct PublishTarget: Record {
  package var at: SourceRange
  package var audience: Located<String>?
  package var to: Located<String>
  package var keep: Located<Int>?

  package init(at: SourceRange) {
    self.at = at
    to = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .optional("audience", .reference, "Who reads it; all for no audience.") { $0.audience = $1 },
    .required("to", .text, "A folder, or user@host:path.") { $0.to = $1 },
    .optional("keep", .whole(Bounds(from: 1)), "How many releases stay.") { $0.keep = $1 },
  ]
}
