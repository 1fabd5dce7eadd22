import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// The fields of Practices in the templates.
package struct PracticesView: View, Equatable {
  package var headline: String
  package var count: String
  /// The six of alignment.md
  package var rows: [PracticeView]

  package static let fields: [Field<Self>] = [
    .text("headline", \.headline),
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}

/// The fields of Practice in the templates.
package struct PracticeView: View, Equatable {
  /// Word practice-…
  package var name: String
  /// Nil for a share of nothing
  package var chart: ShareView?
  /// "11", "–"
  package var value: String
  /// "12"
  package var total: String?
  /// "+1"
  package var change: String?
  /// Accounts lag
  package var lagging: Bool
  /// At most 5
  package var laggards: [LaggardLinkView]
  /// "and 2 more", the handle of the fold
  package var others: String?
  package var rest: [LaggardLinkView]
  /// What neither shows
  package var more: String?
  /// Forums or units that lag, at most 5, joined by ", "
  package var names: String?
  /// Those in the fold
  package var restNames: String?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .optionalObject("chart", \.chart),
    .text("value", \.value),
    .optionalText("total", \.total),
    .optionalText("change", \.change),
    .flag("lagging", \.lagging),
    .list("laggards", \.laggards),
    .optionalText("others", \.others),
    .list("rest", \.rest),
    .optionalText("more", \.more),
    .optionalText("names", \.names),
    .optionalText("restNames", \.restNames),
  ]
}

/// The fields of Share in the templates.
package struct ShareView: View, Equatable {
  package var share: Double
  package var previous: PositionView?
  package var alt: String

  package static let fields: [Field<Self>] = [
    .number("share", \.share),
    .optionalObject("previous", \.previous),
    .text("alt", \.alt),
  ]
}

/// The fields of LaggardLink in the templates.
package struct LaggardLinkView: View, Equatable {
  package var name: String
  package var url: String
  package var comma: Bool

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .url("url", \.url),
    .flag("comma", \.comma),
  ]
}

/// Builds how far the company follows the practices of those who do better, and who lags.
struct PracticesBuilder {
  private static let mostLaggards = 5
  let content: SiteContent
  let scope: OverviewScope

  private enum Subject { case accounts, forums, units }

  /// nil where none can be told.
  func view() -> PracticesView? {
    let practices = content.portfolio.practices
    let rows: [(kind: PracticeKind, practice: Practice, subject: Subject)] = [
      (.accountPnl, practices.accountPnl, .accounts), (.cashFlow, practices.cashFlow, .accounts),
      (.planPresented, practices.planPresented, .accounts), (.sponsorMet, practices.sponsorMet, .accounts),
      (.forumsWithAccountItem, practices.forumsWithAccountItem, .forums),
      (.unitsWithAccountKpi, practices.unitsWithAccountKpi, .units),
    ]
    // What is hidden from a reader, and a share of nothing, has no row.
    let told = rows.filter { $0.practice.share != nil }
    guard !told.isEmpty else { return nil }
    return PracticesView(
      headline: headline(told.map { ($0.kind, $0.practice) }), count: content.words.whole(told.count),
      rows: told.map { row(content.words.text($0.kind.name), $0.practice, $0.subject) })
  }

  private func row(_ name: String, _ practice: Practice, _ subject: Subject) -> PracticeView {
    let words = content.words
    let shown = practice.lagging.prefix(Self.mostLaggards)
    let rest = practice.lagging.dropFirst(shown.count).prefix(scope.most - shown.count)
    let isAccounts = subject == .accounts
    let others = practice.lagging.count - shown.count
    return PracticeView(
      name: name,
      chart: practice.share.map { share in
        ShareView(
          share: 100 * share, previous: nil,
          alt: words.text(.shareOf(part: .count(practice.met), whole: .count(practice.total))))
      },
      value: words.whole(practice.met), total: words.whole(practice.total), change: nil,
      lagging: isAccounts && !shown.isEmpty, laggards: isAccounts ? links(shown) : [],
      others: others > 0 ? words.text(.othersMore(count: .count(others))) : nil,
      rest: isAccounts ? links(rest) : [],
      more: words.more(shown: shown.count + rest.count, of: practice.lagging.count, Phrase.practicesMore),
      names: isAccounts || shown.isEmpty ? nil : names(shown, subject),
      restNames: isAccounts || rest.isEmpty ? nil : names(rest, subject))
  }

  private func links(_ ids: ArraySlice<String>) -> [LaggardLinkView] {
    ids.indices.compactMap { index in
      content.portfolio.index(of: ids[index]).map { account in
        LaggardLinkView(
          name: content.portfolio.plans[account].plan.account.value, url: SiteAddresses.account(ids[index]),
          comma: index < ids.endIndex - 1)
      }
    }
  }

  /// Of forums and units, which have no page yet.
  private func names(_ ids: ArraySlice<String>, _ subject: Subject) -> String {
    ids.map { subject == .forums ? content.names.forum($0) : content.names.unit($0) }.joined(separator: ", ")
  }

  /// Tells of the practice that is followed least, or of two or three that are followed alike.
  private func headline(_ practices: [(kind: PracticeKind, practice: Practice)]) -> String {
    let words = content.words
    let least = practices.compactMap(\.practice.share).min() ?? 1
    if least > 1 - 1e-9 { return words.text(.practicesAll(count: .count(practices.count))) }
    let weakest = practices.filter { ($0.practice.share ?? 1) < least + 1e-9 }
    if weakest.count <= LowestBuilder.mostNamed {
      return weakest.map { sentence($0.kind, $0.practice) }.joined(separator: ". ")
    }
    return words.text(
      least < 1e-9
        ? .practicesNone(number: .name(words.spelled(weakest.count, capital: true)))
        : .practicesTied(number: .name(words.spelled(weakest.count, capital: true)), share: .share(least)))
  }

  private func sentence(_ kind: PracticeKind, _ practice: Practice) -> String {
    let (met, total) = (Argument.count(practice.met), Argument.count(practice.total))
    return content.words.text(practice.met == 0 ? kind.nobody(total: total) : kind.weakest(met: met, total: total))
  }
}

private enum PracticeKind {
  case accountPnl, cashFlow, planPresented, sponsorMet, forumsWithAccountItem, unitsWithAccountKpi

  var name: Phrase {
    switch self {
    case .accountPnl: .practiceAccountPnl
    case .cashFlow: .practiceCashFlow
    case .planPresented: .practicePlanPresented
    case .sponsorMet: .practiceSponsorMet
    case .forumsWithAccountItem: .practiceForumsWithAccountItem
    case .unitsWithAccountKpi: .practiceUnitsWithAccountKpi
    }
  }

  func nobody(total: Argument) -> Phrase {
    switch self {
    case .accountPnl: .practicesNobodyAccountPnl(total: total)
    case .cashFlow: .practicesNobodyCashFlow(total: total)
    case .planPresented: .practicesNobodyPlanPresented(total: total)
    case .sponsorMet: .practicesNobodySponsorMet(total: total)
    case .forumsWithAccountItem: .practicesNobodyForumsWithAccountItem(total: total)
    case .unitsWithAccountKpi: .practicesNobodyUnitsWithAccountKpi(total: total)
    }
  }

  func weakest(met: Argument, total: Argument) -> Phrase {
    switch self {
    case .accountPnl: .practicesWeakestAccountPnl(met: met, total: total)
    case .cashFlow: .practicesWeakestCashFlow(met: met, total: total)
    case .planPresented: .practicesWeakestPlanPresented(met: met, total: total)
    case .sponsorMet: .practicesWeakestSponsorMet(met: met, total: total)
    case .forumsWithAccountItem: .practicesWeakestForumsWithAccountItem(met: met, total: total)
    case .unitsWithAccountKpi: .practicesWeakestUnitsWithAccountKpi(met: met, total: total)
    }
  }
}
