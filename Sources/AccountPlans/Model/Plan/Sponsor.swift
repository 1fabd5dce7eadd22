import Diagnostics
import FrontMatter

/// The member of management who backs the account.
package struct Sponsor: Record {
  package var at: SourceRange
  package var name: Located<String>
  package var lastContact: Located<Day>?

  package init(at: SourceRange) {
    self.at = at
    name = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("name", .name, "Who it is.") { $0.name = $1 },
    .optional("last_contact", .day, "When the sponsor last met the customer.") { $0.lastContact = $1 },
  ]
}
