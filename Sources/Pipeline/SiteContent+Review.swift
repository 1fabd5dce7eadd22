import AccountPlans
import Alignment
import Diagnostics
import Languages
import ReviewSite
import RulePages

extension SiteContent {
  /// What pages and exports show of a review; `files` tells which files texts may link to.
  package convenience init(_ review: Review, wording: Wording, files: Surroundings, version: String) {
    self.init(
      context: review.context, portfolio: review.portfolio, findings: review.findings,
      siteFindings: review.siteFindings, evidenced: review.evidenced,
      contradicted: review.contradicted, pages: review.pages,
      rulePages: Self.rulePages(of: review), files: review.files,
      otherFiles: files.attachments, activeFiles: files.active, wording: wording, version: version,
      showsSource: review.visibility.audience == nil,
      showsContacts: !review.context.hides("contacts"), audience: review.visibility.audience,
      hidesSections: !review.visibility.sections.isEmpty)
  }

  /// The pages of the rules that found something.
  private static func rulePages(of review: Review) -> [String: RulePage] {
    var cards: [RuleCard] = []
    func note(_ findings: [Diagnostic]) {
      for place in findings.indices where !cards.contains(findings[place].card) { cards.append(findings[place].card) }
    }
    for findings in review.findings { note(findings) }
    note(review.siteFindings)
    let pages = cards.compactMap { card in RulePage.embedded(card.id).map { (card.id, $0) } }
    return Dictionary(uniqueKeysWithValues: pages)
  }
}
