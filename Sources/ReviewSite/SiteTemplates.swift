import Diagnostics
import Languages
import StringTemplates

/// The templates of all pages, compiled against their views.
package struct SiteTemplates: Sendable {
  /// The kinds of pages of a site; what takes longest comes first.
  private static let kinds: [any PageKind.Type] = [
    OverviewBuilder.self, AccountListBuilder.self, AccountPageBuilder.self, RuleBuilder.self, ContentPageBuilder.self,
    NotFoundBuilder.self, MovedBuilder.self,
  ]

  /// By kind: makes its pages of a site.
  let pages: [@Sendable (SiteContent) -> any SiteFiles]

  /// The template of each kind of page and the view that it is given.
  package static var views: [(template: String, view: ViewShape)] { kinds.map { ($0.template, $0.shape) } }

  /// Compiles every page; the faults of all templates come together, and none is usable where there is one.
  package static func compile(
    _ templates: TemplateSet, words: InterfaceWords
  ) -> (templates: SiteTemplates?, faults: [Diagnostic]) {
    var compiler = Compiler(templates, words: words)
    let pages = kinds.compactMap { $0.compile(&compiler) }
    let faults = compiler.diagnostics + compiler.faultsOfUnused
    return (faults.isEmpty ? SiteTemplates(pages: pages) : nil, faults)
  }

  /// The same in the words of a language's catalogue.
  package static func compile(
    _ templates: TemplateSet, wording: Wording
  ) -> (templates: SiteTemplates?, faults: [Diagnostic]) {
    compile(templates, words: InterfaceWords(names: wording.keys) { wording[$0] })
  }
}
