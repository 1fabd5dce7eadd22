import Diagnostics
import FrontMatter

/// What a contact is at the customer: a built-in role, or one of model.yaml.
package struct ContactRole: Hashable, Sendable {
  package let id: String

  package init(_ id: String) { self.id = id }

  package static let decisionMaker = ContactRole("decision_maker")
  package static let champion = ContactRole("champion")
  package static let blocker = ContactRole("blocker")

  package static let builtIn = [
    decisionMaker, ContactRole("sponsor"), champion, ContactRole("influencer"), ContactRole("user"), blocker,
  ]
}

extension Kind where Value == ContactRole {
  /// Any word; whether it is a role, only model.yaml can tell.
  static var role: Kind { .scalar(.id, expected: .kindWord) { ContactRole($0.text) } }
}
