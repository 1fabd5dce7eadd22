import AccountPlans
import Alignment
import Diagnostics

/// Builds the people on the customer's side, where the site shows them.
struct ContactsBuilder {
  let page: AccountPage

  /// nil without a contact, and where contacts are not shown.
  func view() -> ContactsView? {
    let contacts = page.assessed.plan.contacts
    guard page.content.showsContacts, !page.content.context.hides("contacts"), !contacts.isEmpty else { return nil }
    let order = contacts.indices.sorted { left, right in
      let influence = (contacts[left].influence?.value ?? 0, contacts[right].influence?.value ?? 0)
      return influence.0 == influence.1 ? left < right : influence.0 > influence.1
    }
    let shown = order.prefix(AccountPage.longest).map { contacts[$0] }
    return ContactsView(
      headline: headline(shown), count: page.words.whole(contacts.count), chart: chart(shown), rows: shown.map(row),
      more: page.words.more(shown: shown.count, of: contacts.count, "account-contacts-more"))
  }

  private func headline(_ contacts: [Contact]) -> String {
    let words = page.words
    let unmet = contacts.filter(isUnmet)
    if let decider = unmet.first(where: { Self.has($0, .decisionMaker) }) {
      guard let met = page.happened(decider.lastContact) else {
        return words.phrase("account-contacts-decider-never", ["name": .name(decider.name.value)])
      }
      return words.phrase("account-contacts-decider", ["name": .name(decider.name.value), "date": .day(met)])
    }
    if !contacts.contains(where: { Self.has($0, .decisionMaker) }) { return words.text("account-contacts-no-decider") }
    if !contacts.contains(where: { Self.has($0, .champion) }) { return words.text("account-contacts-no-champion") }
    if !unmet.isEmpty {
      return page.headline("account-contacts-unmet", unmet.count, of: contacts.count)
    }
    return page.headline("account-contacts-met", contacts.count)
  }

  private func chart(_ contacts: [Contact]) -> ContactChartView? {
    let people = contacts.compactMap { contact -> ContactMap.Person? in
      guard let influence = contact.influence?.value, let support = contact.support?.value else { return nil }
      return ContactMap.Person(
        name: contact.name.value, influence: influence, support: support, decides: Self.has(contact, .decisionMaker),
        isUnmet: isUnmet(contact), blocks: Self.has(contact, .blocker))
    }
    if people.isEmpty { return nil }
    return ContactChartView(
      alt: page.words.phrase("account-contacts-alt", ["count": .count(people.count)]), marks: ContactMap(people).marks)
  }

  private func row(_ contact: Contact) -> ContactView {
    let words = page.words
    let met = page.happened(contact.lastContact)
    return ContactView(
      name: contact.name.value,
      role: contact.roles.isEmpty
        ? PageWords.absent : contact.roles.map { page.pages.word($0.value) }.joined(separator: ", "),
      blocker: Self.has(contact, .blocker),
      influence: contact.influence.map { words.number($0.value) } ?? PageWords.absent,
      support: contact.support.map { words.number($0.value) } ?? PageWords.absent, owner: contact.ourOwner?.value,
      met: met.map { met in
        words.phrase(
          "account-met",
          ["date": .name(words.nearDay(met, asOf: page.asOf)), "ago": .name(words.ago(met.days(to: page.asOf)))])
      } ?? page.content.text(nil, at: "contacts.last_contact") ?? words.text("account-not-met"), unmet: isUnmet(contact)
    )
  }

  /// Never met, or not within the limit of sponsors' contacts.
  private func isUnmet(_ contact: Contact) -> Bool {
    if page.content.context.hides("contacts.last_contact") { return false }
    guard let met = page.happened(contact.lastContact) else { return true }
    return page.model.exceeds(met.days(to: page.asOf), limit: page.model.sponsorContactDays)
  }

  private static func has(_ contact: borrowing Contact, _ role: ContactRole) -> Bool {
    contact.roles.contains { $0.value == role }
  }
}
