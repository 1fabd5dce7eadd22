import AccountPlans
import Alignment
import Diagnostics
import StringTemplates

/// All that a site consists of, apart from assets and attachments: what each page is called and how it is made.
package struct SitePages: Sendable {
  private let content: SiteContent
  private let templates: SiteTemplates

  package init(_ content: SiteContent, templates: SiteTemplates) {
    self.content = content
    self.templates = templates
  }

  /// Every page and export, what takes longest first; nothing is built before its job runs.
  package func jobs() -> [PageJob] {
    let content = content
    let overview = PageJob("index.html", templates.overview) { OverviewBuilder(content).view() }
    let notFound = PageJob("404.html", templates.notFound) { NotFoundBuilder(content).view() }
    let export = PageJob(long: "data/portfolio.json") { output, drain in
      PortfolioExport(content).write(into: &output, drain: drain)
    }
    return [export, overview] + lists() + accounts() + rules() + ordinaryPages() + movedAccounts() + [notFound]
  }

  private func lists() -> [PageJob] {
    let builder = AccountListBuilder(content)
    return (1...builder.pageCount).map { number in
      PageJob(SiteAddresses.list("accounts", page: number), templates.accounts) { builder.view(page: number) }
    }
  }

  private func accounts() -> [PageJob] {
    let builder = AccountPageBuilder(content: content)
    return content.portfolio.plans.indices.map { place in
      PageJob(SiteAddresses.account(content.portfolio.plans[place].id), templates.account) { builder.view(of: place) }
    }
  }

  private func rules() -> [PageJob] {
    let builder = RuleBuilder(content)
    return RuleIndex(content).entries.filter { content.rulePages[$0.card.id] != nil }.flatMap { entry in
      (1...builder.pageCount(of: entry)).map { number in
        PageJob(SiteAddresses.rule(entry.card.id, page: number), templates.rule) {
          builder.view(of: entry, page: number)
        }
      }
    }
  }

  private func ordinaryPages() -> [PageJob] {
    let builder = ContentPageBuilder(content)
    return content.pages.indices.map { place in
      PageJob(SiteAddresses.page(content.pages[place].path), templates.page) { builder.view(of: place) }
    }
  }

  private func movedAccounts() -> [PageJob] {
    let builder = MovedBuilder(content)
    return builder.all.map { moved in PageJob(moved.path, templates.moved) { builder.view(of: moved) } }
  }
}
