import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Risks in the templates.
package struct RisksView: View, Equatable {
  package var headline: String
  /// The reader sees it
  package var hasMitigation: Bool
  package var hasOwner: Bool
  package var count: String
  /// By likelihood × impact
  package var rows: [RiskView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .flag("hasMitigation", \.hasMitigation),
    .flag("hasOwner", \.hasOwner),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}

/// The fields of Risk in the templates.
package struct RiskView: View, Equatable {
  package var anchor: String
  package var id: String
  package var name: String
  /// % of 25
  package var share: Double?
  /// "3 × 4 = 12"
  package var weight: String
  /// The columns stand
  package var hasMitigation: Bool
  package var hasOwner: Bool
  package var mitigation: String?
  package var owner: String?
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .text("id", \.id),
    .text("name", \.name),
    .optionalNumber("share", \.share),
    .text("weight", \.weight),
    .flag("hasMitigation", \.hasMitigation),
    .flag("hasOwner", \.hasOwner),
    .optionalText("mitigation", \.mitigation),
    .optionalText("owner", \.owner),
    .optionalObject("speech", \.speech),
  ]
}

/// Builds the risks, the heaviest first.
struct RisksBuilder {
  let page: AccountPage

  /// nil without a risk.
  func view() -> RisksView? {
    let risks = page.assessed.plan.risks
    if risks.isEmpty { return nil }
    let weights = risks.indices.map { risks[$0].weight }
    var order = Array(risks.indices)
    order.sort { left, right in
      let pair = (weights[left] ?? 0, weights[right] ?? 0)
      return pair.0 == pair.1 ? left < right : pair.0 > pair.1
    }
    return RisksView(
      headline: headline(risks, weights), hasMitigation: page.sees("risks.mitigation"),
      hasOwner: page.sees("risks.owner"), count: page.count(risks.count),
      rows: order.prefix(AccountPage.longest).map { row(risks[$0], weights[$0]) })
  }

  private func headline(_ risks: [Risk], _ weights: [Double?]) -> String {
    guard page.sees("risks.mitigation") else { return page.words.text(.risks) }
    let bare = risks.indices.count { risks[$0].mitigation == nil }
    if bare > 0 {
      return page.headline(bare, of: risks.count) {
        .accountRisksBare(total: $0.total, capitalNumber: $0.capitalNumber, count: $0.count)
      }
    }
    let heavy = weights.count { ($0 ?? 0) >= Risk.heavy }
    if heavy > 0 {
      return page.headline(heavy) { .accountRisksHeavy(capitalNumber: $0.capitalNumber, count: $0.count) }
    }
    return page.headline(risks.count) { .accountRisksAnswered(count: $0.count) }
  }

  private func row(_ risk: borrowing Risk, _ weight: Double?) -> RiskView {
    let words = page.words
    var text = PageWords.absent
    if let weight, let likelihood = risk.likelihood, let impact = risk.impact {
      let factors = String(words.number(likelihood.value), " \u{D7} ", words.number(impact.value))
      text = String(factors, " = ", words.number(weight))
    }
    return RiskView(
      anchor: risk.id.value, id: risk.id.value, name: risk.text.value, share: weight.map { 100 / Risk.heaviest * $0 },
      weight: text,
      hasMitigation: page.sees("risks.mitigation"), hasOwner: page.sees("risks.owner"),
      mitigation: risk.mitigation?.value, owner: risk.owner?.value,
      speech: page.speech(risk.text.value))
  }
}
