import Diagnostics
import FrontMatter

/// Who may see what.
package struct Audience: Record {
  package var at: SourceRange
  /// An empty list of tiers or accounts names none; an absent one leaves all.
  package var shows: [Located<Shown>] = []
  package var unit: Located<String>?
  package var tiers: Located<[Located<String>]>?
  package var accounts: Located<[Located<String>]>?
  package var groups: [MapEntry<[Located<String>]>] = []
  package var hides: [Located<String>] = []
  package var hidesSections: [Located<String>] = []
  package var only: Located<[Located<String>]>?
  package var onlySections: Located<[Located<String>]>?

  package init(at: SourceRange) { self.at = at }

  package static let keys: [Key<Self>] = [
    .optional("shows", .list(of: .choice), "Personal data and, with an allow list, what of the site's own it sees.") {
      $0.shows = $1?.value ?? []
    },
    .optional("unit", .reference, "Accounts with a need, request or action of this unit.") { $0.unit = $1 },
    .optional("tiers", .list(of: .reference), "Accounts of these tiers.") { $0.tiers = $1 },
    .optional("accounts", .list(of: .reference), "These accounts.") { $0.accounts = $1 },
    .optional("groups", .map(of: .list(of: .reference)), "Accounts of these group values.") {
      $0.groups = $1?.value ?? []
    },
    .optional("hides", .list(of: .text), "Key paths that it does not see.") { $0.hides = $1?.value ?? [] },
    .optional("hides_sections", .list(of: .text), "Headings whose sections it does not see.") {
      $0.hidesSections = $1?.value ?? []
    },
    .optional("only", .list(of: .text), "The key paths that it sees, and no others.") { $0.only = $1 },
    .optional("only_sections", .list(of: .text), "The sections that it sees, and no others.") { $0.onlySections = $1 },
  ]
}
