import Diagnostics
import FrontMatter

/// Days and points beyond which a rule speaks.
package struct Limits: Record {
  package var at: SourceRange
  package var ratingStaleDays: Located<Double>?
  package var sponsorContactDays: Located<Double>?
  package var requestAnswerDays: Located<Double>?
  package var figuresLateDays: Located<Double>?
  package var indexFall: Located<Double>?
  package var grace: Located<Double>?

  package init(at: SourceRange) { self.at = at }

  package static let keys: [Key<Self>] = [
    .optional("rating_stale_days", .number(.natural), "Age of a rating.") { $0.ratingStaleDays = $1 },
    .optional("sponsor_contact_days", .number(.natural), "Time since the sponsor met the customer.") {
      $0.sponsorContactDays = $1
    },
    .optional("request_answer_days", .number(.natural), "Time that a request may wait.") { $0.requestAnswerDays = $1 },
    .optional("figures_late_days", .number(.natural), "Time after a period until its figures are there.") {
      $0.figuresLateDays = $1
    },
    .optional("index_fall", .number(.positive), "Points of the index.") { $0.indexFall = $1 },
    .optional("grace", .number(Bounds(from: 0, isRatio: true)), "Share added to each limit in days.") { $0.grace = $1 },
  ]
}
