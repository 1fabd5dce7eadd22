import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Contacts in the templates.
package struct ContactsView: View, Equatable {
  package var headline: String
  package var count: String
  /// Nil where none has influence and support
  package var chart: ContactChartView?
  package var rows: [ContactView]
  package var more: String?

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .optionalObject("chart", \.chart),
    .list("rows", \.rows),
    .optionalText("more", \.more),
  ]
}

/// The fields of Contact in the templates.
package struct ContactView: View, Equatable {
  package var name: String
  package var role: String
  package var blocker: Bool
  package var influence: String
  package var support: String
  package var owner: String?
  package var met: String
  package var unmet: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("role", \.role),
    .flag("blocker", \.blocker),
    .text("influence", \.influence),
    .text("support", \.support),
    .optionalText("owner", \.owner),
    .text("met", \.met),
    .flag("unmet", \.unmet),
  ]
}

/// Builds the people on the customer's side, where the site shows them.
struct ContactsBuilder {
  let page: AccountPage

  /// nil without a contact, and where contacts are not shown.
  func view() -> ContactsView? {
    let contacts = page.assessed.plan.contacts
    guard page.content.showsContacts, !page.content.context.hides("contacts"), !contacts.isEmpty else { return nil }
    var order = Array(contacts.indices)
    order.sort { left, right in
      let influence = (contacts[left].influence?.value ?? 0, contacts[right].influence?.value ?? 0)
      return influence.0 == influence.1 ? left < right : influence.0 > influence.1
    }
    let shown = order.prefix(AccountPage.longest)
    return ContactsView(
      headline: headline(contacts, shown), count: page.words.whole(contacts.count), chart: chart(contacts, shown),
      rows: shown.map { row(contacts[$0]) },
      more: page.words.more(shown: shown.count, of: contacts.count, Phrase.accountContactsMore))
  }

  private func headline(_ contacts: [Contact], _ shown: ArraySlice<Int>) -> String {
    let words = page.words
    guard page.sees("contacts.role", "contacts.last_contact") else { return words.text(.contacts) }
    let unmet = shown.count { isUnmet(contacts[$0].lastContact) }
    let deciders = shown.filter {
      Self.has(contacts[$0].roles, .decisionMaker) && isUnmet(contacts[$0].lastContact)
    }
    if deciders.count > 1 {
      return page.headline(deciders.count) { .accountContactsDeciders(capitalNumber: $0.capitalNumber) }
    }
    if let decider = deciders.first {
      let name = Argument.name(contacts[decider].name.value)
      guard let met = page.happened(contacts[decider].lastContact) else {
        return words.text(.accountContactsDeciderNever(name: name))
      }
      return words.text(.accountContactsDecider(name: name, date: .day(met)))
    }
    func isThere(_ role: ContactRole) -> Bool { contacts.indices.contains { Self.has(contacts[$0].roles, role) } }
    if !isThere(.decisionMaker) { return words.text(.accountContactsNoDecider) }
    if !isThere(.champion) { return words.text(.accountContactsNoChampion) }
    if unmet > 0 {
      return page.headline(unmet, of: shown.count) {
        .accountContactsUnmet(total: $0.total, capitalNumber: $0.capitalNumber, count: $0.count)
      }
    }
    return page.headline(shown.count) { .accountContactsMet(count: $0.count) }
  }

  private func chart(_ contacts: [Contact], _ shown: ArraySlice<Int>) -> ContactChartView? {
    var people: [ContactMap.Person] = []
    people.reserveCapacity(shown.count)
    for index in shown {
      guard let influence = contacts[index].influence?.value, let support = contacts[index].support?.value else {
        continue
      }
      people.append(
        ContactMap.Person(
          name: contacts[index].name.value, influence: influence, support: support,
          decides: Self.has(contacts[index].roles, .decisionMaker), isUnmet: isUnmet(contacts[index].lastContact),
          blocks: Self.has(contacts[index].roles, .blocker)))
    }
    if people.isEmpty { return nil }
    let marks = ContactMap(people).marks
    return ContactChartView(
      alt: page.words.text(.accountContactsAlt(count: .count(marks.count))), marks: marks)
  }

  private func row(_ contact: borrowing Contact) -> ContactView {
    let words = page.words
    let met = page.happened(contact.lastContact)
    return ContactView(
      name: contact.name.value,
      role: role(contact.roles), blocker: Self.has(contact.roles, .blocker),
      influence: contact.influence.map { words.number($0.value) } ?? PageWords.absent,
      support: contact.support.map { words.number($0.value) } ?? PageWords.absent, owner: contact.ourOwner?.value,
      met: met.map { met in
        words.text(
          .accountMet(date: .name(words.nearDay(met, asOf: page.asOf)), ago: .name(words.ago(met.days(to: page.asOf)))))
      } ?? page.content.text(nil, at: "contacts.last_contact") ?? words.text(.accountNotMet),
      unmet: isUnmet(contact.lastContact))
  }

  private func role(_ roles: [Located<ContactRole>]) -> String {
    guard let first = roles.first else { return PageWords.absent }
    var text = page.pages.word(first.value)
    for index in roles.indices.dropFirst() { text = String(text, ", ", page.pages.word(roles[index].value)) }
    return text
  }

  /// Never met, or not within the limit of sponsors' contacts.
  private func isUnmet(_ lastContact: Located<Day>?) -> Bool {
    if page.content.context.hides("contacts.last_contact") { return false }
    guard let met = page.happened(lastContact) else { return true }
    return page.content.context.isStale(contact: met)
  }

  private static func has(_ roles: [Located<ContactRole>], _ role: ContactRole) -> Bool {
    roles.contains { $0.value == role }
  }
}
