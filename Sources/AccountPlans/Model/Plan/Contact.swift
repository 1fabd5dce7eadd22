import Diagnostics
import FrontMatter

/// A person on the customer's side.
package struct Contact: Record {
  package var at: SourceRange
  package var name: Located<String>
  package var roles: [Located<ContactRole>] = []
  package var influence: Located<Double>?
  package var support: Located<Double>?
  package var ourOwner: Located<String>?
  package var lastContact: Located<Day>?

  package init(at: SourceRange) {
    self.at = at
    name = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("name", .name, "Name or function.") { $0.name = $1 },
    .optional("role", .oneOrMore(of: .role), "One role or several.") { $0.roles = $1?.value ?? [] },
    .optional("influence", .number(.score), "1 to 5.") { $0.influence = $1 },
    .optional("support", .number(.score), "1 to 5.") { $0.support = $1 },
    .optional("our_owner", .name, "Who of us keeps the contact.") { $0.ourOwner = $1 },
    .optional("last_contact", .day, "When we last met.") { $0.lastContact = $1 },
  ]
}
