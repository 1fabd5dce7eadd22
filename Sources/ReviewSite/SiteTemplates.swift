import Diagnostics
import Languages
import StringTemplates

/// The templates of all pages, compiled against their views.
package struct SiteTemplates: Sendable {
  let overview: Program<OverviewView>
  let accounts: Program<AccountListView>
  let account: Program<AccountView>
  let rule: Program<RuleView>
  let page: Program<ContentPageView>
  let notFound: Program<NotFoundView>
  let moved: Program<MovedView>

  /// The template of each kind of page and the view that it is given.
  package static let views: [(template: String, view: ViewShape)] = [
    ("overview", ViewShape(OverviewView.self)), ("accounts", ViewShape(AccountListView.self)),
    ("account", ViewShape(AccountView.self)), ("rule", ViewShape(RuleView.self)),
    ("page", ViewShape(ContentPageView.self)), ("404", ViewShape(NotFoundView.self)),
    ("moved", ViewShape(MovedView.self)),
  ]

  /// Compiles every page; the faults of all templates come together, and none is usable where there is one.
  package static func compile(
    _ templates: TemplateSet, words: InterfaceWords
  ) -> (templates: SiteTemplates?, faults: [Diagnostic]) {
    var compiler = Compiler(templates, words: words)
    let overview = compiler.compile("overview", for: OverviewView.self)
    let accounts = compiler.compile("accounts", for: AccountListView.self)
    let account = compiler.compile("account", for: AccountView.self)
    let rule = compiler.compile("rule", for: RuleView.self)
    let page = compiler.compile("page", for: ContentPageView.self)
    let notFound = compiler.compile("404", for: NotFoundView.self)
    let moved = compiler.compile("moved", for: MovedView.self)
    let faults = compiler.diagnostics + compiler.faultsOfUnused
    guard faults.isEmpty, let overview, let accounts, let account, let rule, let page, let notFound, let moved else {
      return (nil, faults)
    }
    let compiled = SiteTemplates(
      overview: overview, accounts: accounts, account: account, rule: rule, page: page, notFound: notFound, moved: moved
    )
    return (compiled, [])
  }

  /// The same in the words of a language's catalogue.
  package static func compile(
    _ templates: TemplateSet, wording: Wording
  ) -> (templates: SiteTemplates?, faults: [Diagnostic]) {
    compile(templates, words: InterfaceWords(names: wording.keys) { wording[$0] })
  }
}
