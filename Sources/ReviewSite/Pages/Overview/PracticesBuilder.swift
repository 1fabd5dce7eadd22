import AccountPlans
import Alignment
import Diagnostics

/// Builds how far the company follows the practices of those who do better, and who lags.
struct PracticesBuilder {
  private static let mostLaggards = 5
  let content: SiteContent

  private enum Subject { case accounts, forums, units }

  /// nil where none can be told.
  func view() -> PracticesView? {
    let practices = content.portfolio.practices
    let rows: [(key: String, practice: Practice, subject: Subject)] = [
      ("account-pnl", practices.accountPnl, .accounts), ("cash-flow", practices.cashFlow, .accounts),
      ("plan-presented", practices.planPresented, .accounts), ("sponsor-met", practices.sponsorMet, .accounts),
      ("forums-with-account-item", practices.forumsWithAccountItem, .forums),
      ("units-with-account-kpi", practices.unitsWithAccountKpi, .units),
    ]
    guard rows.contains(where: { $0.practice.total > 0 }) else { return nil }
    return PracticesView(
      headline: headline(rows.map { ($0.key, $0.practice) }), count: content.words.whole(rows.count),
      rows: rows.map { row(content.words.text("practice-\($0.key)"), $0.practice, $0.subject) })
  }

  private func row(_ name: String, _ practice: Practice, _ subject: Subject) -> PracticeView {
    let words = content.words
    let laggards = subject == .accounts ? links(practice.lagging) : []
    let others = subject == .accounts ? practice.lagging.count - laggards.count : 0
    return PracticeView(
      name: name,
      chart: practice.share.map { share in
        ShareView(
          share: 100 * share, previous: nil,
          alt: words.phrase("share-of", ["part": .count(practice.met), "whole": .count(practice.total)]))
      },
      value: practice.share == nil ? PageWords.absent : words.whole(practice.met),
      total: practice.share == nil ? nil : words.whole(practice.total), change: nil, lagging: !laggards.isEmpty,
      laggards: laggards, others: others > 0 ? words.phrase("others-more", ["count": .count(others)]) : nil,
      names: names(of: practice, subject))
  }

  private func links(_ ids: [String]) -> [LaggardLinkView] {
    let shown = ids.prefix(Self.mostLaggards)
    return shown.enumerated().compactMap { index, id in
      content.portfolio.place(of: id).map { place in
        LaggardLinkView(
          name: content.portfolio.plans[place].plan.account.value, url: SiteAddresses.account(id),
          comma: index < shown.count - 1)
      }
    }
  }

  /// Of forums and units, which have no page yet.
  private func names(of practice: Practice, _ subject: Subject) -> String? {
    guard subject != .accounts, !practice.lagging.isEmpty else { return nil }
    let names = practice.lagging.map { subject == .forums ? content.names.forum($0) : content.names.unit($0) }
    let shown = names.prefix(Self.mostLaggards).joined(separator: ", ")
    let others = names.count - Self.mostLaggards
    return others > 0 ? "\(shown) \(content.words.phrase("others-more", ["count": .count(others)]))" : shown
  }

  /// Names the practice that is followed least.
  private func headline(_ practices: [(key: String, practice: Practice)]) -> String {
    let words = content.words
    let told = practices.filter { $0.practice.share != nil }
    let weakest = told.min { ($0.practice.share ?? 1) < ($1.practice.share ?? 1) - 1e-9 }
    guard let weakest, weakest.practice.met < weakest.practice.total else { return words.text("practices-all") }
    return words.phrase(
      "practices-weakest-\(weakest.key)",
      ["met": .count(weakest.practice.met), "total": .count(weakest.practice.total)])
  }
}
