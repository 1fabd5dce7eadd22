import AccountPlans
import Alignment
import Diagnostics

/// The account hangs on too few people at the customer.
enum SingleThreaded: Rule {
  static let card = RuleCard(
    "single-threaded", .finding, .info, aspect: "skills", reads: ["contacts.role", "tier"], isAbsence: true)

  static func check(_ plan: AssessedPlan, in context: AssessmentContext) -> [Finding]? {
    guard plan.completeness.demands(.contacts) else { return nil }
    let contacts = plan.plan.contacts
    func has(_ role: ContactRole) -> Bool { contacts.contains { $0.roles.contains { $0.value == role } } }
    let phrase: Phrase
    if contacts.isEmpty {
      phrase = Phrase.singleThreadedNone
    } else if contacts.count < 3 {
      phrase = Phrase.singleThreaded(count: .count(contacts.count))
    } else if !has(.decisionMaker) {
      phrase = Phrase.singleThreadedDecisionMaker
    } else if !has(.champion) {
      phrase = Phrase.singleThreadedChampion
    } else {
      return []
    }
    return [Finding(at: contacts.first?.at ?? plan.plan.at, phrase)]
  }
}
