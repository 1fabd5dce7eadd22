import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// All that a site consists of, apart from assets and attachments, by number: what each page is called and how it is
/// written. Any thread may write any page; nothing is kept of one.
package final class SitePages: Sendable {
  /// Takes what was written so far, after which the output begins anew.
  package typealias Drain = (UnsafeBufferPointer<UInt8>) -> Void

  /// What takes longest comes first.
  private enum Kind: CaseIterable {
    case export, overview, list, account, rule, page, moved, notFound
  }

  private let content: SiteContent
  private let templates: SiteTemplates
  private let lists: AccountListBuilder
  private let accounts: AccountPageBuilder
  private let rules: RuleBuilder
  /// Each page of each rule that has one.
  private let rulePages: [(entry: RuleIndex.Entry, page: Int)]
  private let pages: ContentPageBuilder
  private let moved: MovedBuilder
  /// By kind.
  private let counts: [Int]

  package init(_ content: SiteContent, templates: SiteTemplates) {
    self.content = content
    self.templates = templates
    lists = AccountListBuilder(content)
    accounts = AccountPageBuilder(content: content)
    let rules = RuleBuilder(content)
    self.rules = rules
    rulePages = RuleIndex(content).entries.filter { content.rulePages[$0.card.id] != nil }.flatMap { entry in
      (1...rules.pageCount(of: entry)).map { (entry, $0) }
    }
    pages = ContentPageBuilder(content)
    moved = MovedBuilder(content)
    counts = [
      1, 1, lists.pageCount, content.portfolio.plans.count, rulePages.count, content.pages.count, moved.all.count, 1,
    ]
  }

  /// How many files they are.
  package var count: Int { counts.reduce(0, +) }

  /// On the site, with `/`.
  package func path(of number: Int) -> String {
    let (kind, place) = find(number)
    switch kind {
    case .export: return "data/portfolio.json"
    case .overview: return "index.html"
    case .list: return SiteAddresses.list("accounts", page: place + 1)
    case .account: return SiteAddresses.account(content.portfolio.plans[place].id)
    case .rule: return SiteAddresses.rule(rulePages[place].entry.card.id, page: rulePages[place].page)
    case .page: return SiteAddresses.page(content.pages[place].path)
    case .moved: return moved.path(of: moved.all[place])
    case .notFound: return "404.html"
    }
  }

  /// Whether a file grows with the number of accounts, so that it is handed on in parts.
  package func isLong(_ number: Int) -> Bool { find(number).kind == .export }

  /// Appends a page, of a long one what is left after the last part.
  package func write(_ number: Int, into output: inout Output, drain: Drain) {
    let (kind, place) = find(number)
    switch kind {
    case .export: PortfolioExport(content).write(into: &output, drain: drain)
    case .overview: templates.overview.run(OverviewBuilder(content).view(), &output)
    case .list: templates.accounts.run(lists.view(page: place + 1), &output)
    case .account: templates.account.run(accounts.view(of: place), &output)
    case .rule: templates.rule.run(rules.view(of: rulePages[place].entry, page: rulePages[place].page), &output)
    case .page: templates.page.run(pages.view(of: place), &output)
    case .moved: templates.moved.run(moved.view(of: moved.all[place]), &output)
    case .notFound: templates.notFound.run(NotFoundBuilder(content).view(), &output)
    }
  }

  /// The kind of a page, and its place among those of its kind.
  private func find(_ number: Int) -> (kind: Kind, place: Int) {
    var place = number
    for (kind, count) in zip(Kind.allCases, counts) {
      if place < count { return (kind, place) }
      place -= count
    }
    return (.notFound, 0)
  }
}
