import Diagnostics
import FrontMatter

/// Why a finding may stand for a while.
package struct Waiver: Record {
  package var at: SourceRange
  package var rule: Located<String>
  package var item: Located<String>?
  package var until: Located<Day>
  package var reason: Located<String>

  package init(at: SourceRange) {
    self.at = at
    rule = Located("", at: at)
    until = Located(.placeholder, at: at)
    reason = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("rule", .reference, "The rule that is silenced.") { $0.rule = $1 },
    .optional("item", .text, "The one thing it is silenced for.") { $0.item = $1 },
    .required("until", .day, "The last day.") { $0.until = $1 },
    .required("reason", .text, "Why.") { $0.reason = $1 },
  ]
}
