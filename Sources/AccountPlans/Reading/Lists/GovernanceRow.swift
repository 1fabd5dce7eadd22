import Diagnostics
import FrontMatter

/// A row of `governance*.csv`: one meeting that took up one account, with a decision where it has a text.
package struct GovernanceRow: Record {
  package var at: SourceRange
  package var forum: Located<String>
  package var date: Located<Day>?
  package var text: Located<String>?
  package var owner: Located<String>?
  package var due: Located<Due>?
  package var status: Located<DecisionStatus>?

  package init(at: SourceRange) {
    self.at = at
    forum = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("forum", .reference, "The forum.") { $0.forum = $1 },
    .optional("date", .day, "The day of the meeting.") { $0.date = $1 },
    .optional("text", .text, "What was decided.") { $0.text = $1 },
    .optional("owner", .text, "Who carries it out.") { $0.owner = $1 },
    .optional("due", .due, "By when.") { $0.due = $1 },
    .optional("status", .choice, "open, done or dropped; open where absent.") { $0.status = $1 },
  ]

  /// The row as an entry of a plan.
  var entry: GovernanceEntry {
    var entry = GovernanceEntry(at: at)
    entry.forum = forum
    entry.held = date.map { [$0] } ?? []
    if let text {
      var decision = Decision(at: at)
      decision.text = text
      decision.owner = owner
      decision.writtenDue = due
      decision.status = status
      entry.decisions = [decision]
    }
    return entry
  }
}
