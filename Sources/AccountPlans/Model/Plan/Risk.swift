import Diagnostics
import FrontMatter

/// What may go wrong.
package struct Risk: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var text: Located<String>
  package var likelihood: Located<Double>?
  package var impact: Located<Double>?
  package var owner: Located<String>?
  package var mitigation: Located<String>?

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
    text = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .localID, "Unique within the plan.") { $0.id = $1 },
    .required("text", .text, "What it is.") { $0.text = $1 },
    .optional("likelihood", .number(.score), "1 to 5.") { $0.likelihood = $1 },
    .optional("impact", .number(.score), "1 to 5.") { $0.impact = $1 },
    .optional("owner", .name, "Who watches it.") { $0.owner = $1 },
    .optional("mitigation", .text, "What is done about it.") { $0.mitigation = $1 },
  ]
}
