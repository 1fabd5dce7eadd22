import Diagnostics
import FrontMatter

/// Who decides when units do not agree.
package struct Escalation: Record {
  package var at: SourceRange
  package var path: [Located<String>] = []
  package var timeLimitDays: Located<Double>?

  package init(at: SourceRange) { self.at = at }

  package static let keys: [Key<Self>] = [
    .optional("path", .list(of: .name), "Roles in the order in which they are asked.") { $0.path = $1?.value ?? [] },
    .optional("time_limit_days", .number(.natural), "Days that each may take.") { $0.timeLimitDays = $1 },
  ]
}
